package id.lapor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.check.AccessTable;
import id.lapor.edge.check.Asking;
import id.lapor.edge.check.Served;
import id.lapor.intake.opening.OpenIdentity;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every call and page for every role, and for somebody with none and with two, on reports of which nobody shows a receipt (of one that is not confidential there is a
 * public view), and on identities that the inspector of the table and another one have asked for: the answers are those of
 * the table under {@code access/}.
 */
@IntakeJourney
class AccessTableTests {
    private static final AccessTable TABLE = AccessTable.read("/access/table.csv");
    private static final String REASON = "Pelapor menyebut ancaman; perlu dilindungi segera.";
    private static final String CONTACT = "\"contact\": {\"name\": \"Budi\"}";

    @Autowired
    private MockMvc http;

    @Autowired
    private Citizen citizen;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private OpenIdentity openings;

    @Autowired
    private ApplicationContext service;

    @BeforeEach
    void reference() {
        neighbours.publishReference();
    }

    @Test
    void theTableNamesEveryEndpointAndNoOther() {
        assertThat(TABLE.endpoints()).isEqualTo(Served.by(service));
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws Exception {
        Map<String, String> numbers = Map.of(
                "named", filed(CONTACT),
                "confidential", filed("\"confidential\": true, " + CONTACT),
                "anonymous", filed("\"anonymous\": true, " + CONTACT));
        Map<String, String> asked = Map.of("own", asked("inspector.ITJEN"), "of another", asked("inspector.other"));
        Asking usual = Asking.by(
                row -> row.path()
                        .replace("{number}", numbers.getOrDefault(row.of(), ""))
                        .replace("{id}", asked.getOrDefault(row.of(), "")),
                row -> "{}");
        Map<String, String> addresses = new HashMap<>();
        // Each person has a machine of their own, since guesses are limited by address.
        Asking asking = (row, caller) -> usual.of(row, caller).with(request -> {
            String person = caller == null ? "nobody" : caller.username();
            request.setRemoteAddr(addresses.computeIfAbsent(person, _ -> "192.0.2." + (addresses.size() + 1)));
            return request;
        });
        assertThat(TABLE.disagreements(http, asking)).isEmpty();
    }

    private String asked(String inspector) {
        return openings.ask(filed(CONTACT), REASON, inspector).id();
    }

    private String filed(String more) {
        String report = "{\"title\": \"Paspor lambat\", \"narrative\": \"Enam minggu.\", " + more + "}";
        return Citizen.json(citizen.file(report)).path("trackingNumber").asString();
    }
}

package id.lapor.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.edge.check.AccessTable;
import id.lapor.edge.check.Asking;
import id.lapor.edge.check.Served;
import id.lapor.events.ReportKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every endpoint and page for every role, and for somebody with none and with two, of the unit that a report is about and of units below, above and beside it, on a
 * plain, a confidential and an oversight report: the answers are those of the table under {@code access/}.
 */
@RoutingTest
class AccessTableTests {
    private static final String ABOUT = "KANIM-BANDA-ACEH";
    private static final AccessTable TABLE = AccessTable.read("/access/table.csv");

    /** The desk lets such a command in and refuses it, so that the report stays as it is for the next caller. */
    private static final String LACKS_ALL = "{}";

    @Autowired
    private MockMvc http;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private DeskCalls desk;

    @Autowired
    private ApplicationContext service;

    @Test
    void theTableNamesEveryEndpointAndNoOther() {
        assertThat(TABLE.endpoints()).isEqualTo(Served.by(service));
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws Exception {
        Map<String, String> numbers = new HashMap<>();
        numbers.put("plain", waiting(neighbours.file(ReportKind.COMPLAINT, ABOUT, null)));
        numbers.put("confidential", waiting(neighbours.fileConfidentially(ABOUT)));
        numbers.put("oversight", waiting(neighbours.file(ReportKind.OVERSIGHT_COMPLAINT, ABOUT, null)));
        Asking asking = Asking.by(
                row -> row.path()
                        .replace("{number}", numbers.getOrDefault(row.of(), ""))
                        .replace("{code}", ABOUT),
                row -> LACKS_ALL);
        assertThat(TABLE.disagreements(http, asking)).isEmpty();
    }

    private String waiting(String number) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> DeskCalls.status(desk.get("/api/v1/triage/" + number)) == 200);
        return number;
    }
}

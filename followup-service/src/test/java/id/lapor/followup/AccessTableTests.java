package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.edge.check.Caller;
import id.lapor.edge.check.Served;
import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.followup.casefile.CaseDesk;
import id.lapor.followup.casefile.CaseLine;
import id.lapor.followup.casefile.InboxQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Every endpoint and page of the service for every role, on the own unit's case, one of a unit below, above and elsewhere,
 * plain, confidential, of oversight, and one that accuses a unit without being filed as such: the answers are those of the
 * two tables under {@code access/}, and lists and counts hold exactly what each person may open.
 */
@ServiceTest
class AccessTableTests {
    private static final String HOLDER = "KANIM-BANDA-ACEH";
    private static final Map<String, String> CASES = new LinkedHashMap<>(Map.of(
            "plain", "ACCESS-PLAIN",
            "confidential", "ACCESS-HIDDEN",
            "oversight", "ACCESS-OVER",
            "conduct", "ACCESS-CONDUCT"));

    /** Done, or done and led on; a state that does not take a command answers 409 beside these. */
    private static final Set<Integer> DONE = Set.of(200, 202, 204, 302);

    /** What a row of the table of endpoints asks of whoever calls. */
    private record Endpoint(String method, String path, String needs) {
        boolean isPage() {
            return !path.startsWith("/api/");
        }

        boolean isOfACase() {
            return path.contains("{n}");
        }
    }

    /** A row of the table of people. */
    private record Row(Caller caller, Map<String, String> sight, Set<String> deeds) {
        boolean is(String... roles) {
            return Stream.of(roles).anyMatch(caller.roles()::contains);
        }

        Person person() {
            Set<Role> known = caller.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
            return new Person(caller.username(), known, caller.unit());
        }
    }

    @Autowired
    private MockMvc http;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void aCaseOfEachSort() throws Exception {
        neighbours.organisation();
        route("plain", ReportKind.COMPLAINT, false, List.of());
        route("confidential", ReportKind.COMPLAINT, true, List.of());
        route("oversight", ReportKind.OVERSIGHT_COMPLAINT, false, List.of());
        route("conduct", ReportKind.COMPLAINT, false, List.of("KANIM-LANGSA"));
    }

    private void route(String which, ReportKind kind, boolean confidential, List<String> accused) {
        String id = number(which);
        neighbours.routedReport(id, HOLDER, kind, confidential, accused, MovableClock.MONDAY_MORNING);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.perform(get("/api/v1/cases/" + id).with(Caller.bearer("LIAISON", HOLDER)))
                        .andExpect(status().isOk()));
    }

    private static String number(String which) {
        return Objects.requireNonNull(CASES.get(which));
    }

    @Test
    void theTableNamesEveryEndpointAndNoOther() throws IOException {
        assertThat(Served.by(context))
                .containsExactlyInAnyOrderElementsOf(endpoints().stream()
                        .map(endpoint -> endpoint.method() + " " + endpoint.path())
                        .toList());
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Row person : people()) {
            for (Endpoint endpoint : endpoints()) {
                for (String which : endpoint.isOfACase() ? CASES.keySet() : Set.of("plain")) {
                    int status = call(endpoint, number(which), person);
                    if (!agrees(status, endpoint, person, which)) {
                        wrong.add("%s on %s %s (%s): %d"
                                .formatted(person.caller(), endpoint.method(), endpoint.path(), which, status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void listsHoldExactlyWhatEachPersonMayOpen() throws Exception {
        for (Row person : people()) {
            for (String which : CASES.keySet()) {
                String sight = person.sight().getOrDefault(which, "");
                if (!sight.equals("barred")) {
                    String asked = "cases?q=" + number(which);
                    assertThat(body(get("/api/v1/" + asked).with(person.caller().bearer()))
                                    .contains("\"trackingNumber\":\"" + number(which)))
                            .as("%s lists the %s case", person.caller(), which)
                            .isEqualTo(sight.equals("sees"));
                    assertThat(body(get("/" + asked).with(person.caller().signedIn()))
                                    .contains("/cases/" + number(which)))
                            .as("the inbox of %s shows the %s case", person.caller(), which)
                            .isEqualTo(sight.equals("sees"));
                }
            }
        }
    }

    @Test
    void countsAreThoseOfTheList() throws Exception {
        for (Row row : people()) {
            Person person = row.person();
            if (!row.sight().containsValue("barred")) {
                Map<ReportStatus, Long> listed = new EnumMap<>(ReportStatus.class);
                String cursor = null;
                do {
                    Page<CaseLine> page = desk.list(person, new InboxQuery(null, Set.of(), null, null, cursor, 200));
                    page.items().forEach(line -> listed.merge(line.course().state(), 1L, Long::sum));
                    cursor = page.next();
                } while (cursor != null);
                assertThat(desk.counts(person, null)).as("%s", row.caller()).isEqualTo(listed);
            }
        }
    }

    private String body(MockHttpServletRequestBuilder asked) throws Exception {
        return http.perform(asked)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void nobodyGetsAnythingWithoutSigningIn() throws Exception {
        for (Endpoint endpoint : endpoints()) {
            int status = http.perform(form(endpoint, "ACCESS-PLAIN").with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(endpoint.toString()).isIn(endpoint.isPage() ? List.of(302, 401) : List.of(401));
        }
    }

    private static boolean agrees(int status, Endpoint endpoint, Row person, String which) {
        String sight = person.sight().getOrDefault(which, "");
        return switch (endpoint.needs()) {
            case "SIGNED_IN" -> status == 200;
            case "HOME" -> status == 302;
            case "BUREAU" -> person.is("BUREAU") ? DONE.contains(status) : status == 403;
            case "AUDIT" -> status == (person.is("AUDITOR") ? 200 : 403);
            case "BOOKS" -> status == (person.is("BUREAU", "AUDITOR") ? 200 : 403);
            case "LIST" -> status == (sight.equals("barred") ? 403 : 200);
            case "SEE" -> status == ofSight(sight);
            default -> {
                boolean may = sight.equals("sees") && person.deeds().contains(endpoint.needs());
                boolean letIn = DONE.contains(status) || status == 409;
                int refusal = sight.equals("sees") ? 403 : ofSight(sight);
                yield may ? letIn : status == refusal;
            }
        };
    }

    private static int ofSight(String sight) {
        return switch (sight) {
            case "sees" -> 200;
            case "hidden" -> 404;
            default -> 403;
        };
    }

    private int call(Endpoint endpoint, String id, Row person) throws Exception {
        MockHttpServletRequestBuilder asked = form(endpoint, id)
                .with(
                        endpoint.isPage()
                                ? person.caller().signedIn()
                                : person.caller().bearer());
        return http.perform(endpoint.isPage() ? asked.with(csrf()) : asked)
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** A request that is right in all but, perhaps, who sends it. */
    private static MockHttpServletRequestBuilder form(Endpoint endpoint, String id) {
        String path = endpoint.path()
                .replace("{n}", id)
                .replace("{date}", "2027-08-17")
                .replace("{year}", "2027");
        MockHttpServletRequestBuilder asked =
                request(HttpMethod.valueOf(endpoint.method()), path).param("year", "2027");
        if (endpoint.isPage()) {
            return asked.accept(MediaType.TEXT_HTML)
                    .param(
                            "reason",
                            endpoint.path().endsWith("/return") ? "WRONG_UNIT" : "Loket tutup lagi sejak pagi.")
                    .param("text", "Loket sudah dibuka kembali sejak hari Senin.")
                    .param("unitCode", "KANIM-LANGSA")
                    .param("date", "2027-08-17")
                    .param("kind", "PUBLIC_HOLIDAY")
                    .param("certainty", "OFFICIAL")
                    .param("name", "Hari Kemerdekaan")
                    .param("decree", "SKB");
        }
        String reason = endpoint.path().endsWith("/return") ? "WRONG_UNIT" : "Loket tutup lagi sejak pagi.";
        String body = Map.of(
                        "/acceptance", "{}",
                        "/return", "{\"reason\":\"" + reason + "\"}",
                        "/reopening", "{\"reason\":\"" + reason + "\"}",
                        "/delegation", "{\"unitCode\":\"KANIM-LANGSA\"}",
                        "/closure", "{}",
                        "/approval", "{}",
                        "{date}",
                                "{\"kind\":\"PUBLIC_HOLIDAY\",\"certainty\":\"OFFICIAL\",\"name\":\"Kemerdekaan\",\"decree\":\"SKB\"}")
                .entrySet()
                .stream()
                .filter(entry -> endpoint.path().endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{\"text\":\"Loket sudah dibuka kembali sejak hari Senin.\"}");
        return asked.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static List<Endpoint> endpoints() throws IOException {
        return lines("endpoints.csv")
                .map(cells -> new Endpoint(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static List<Row> people() throws IOException {
        return lines("people.csv")
                .map(cells -> new Row(
                        Caller.named(cells[0] + " " + cells[1]),
                        Map.of(
                                "plain", cells[3],
                                "confidential", cells[4],
                                "oversight", cells[5],
                                "conduct", cells[6]),
                        Set.copyOf(Arrays.asList(cells[7].split(" ")))))
                .toList();
    }

    private static Stream<String[]> lines(String table) throws IOException {
        try (InputStream file = AccessTableTests.class.getResourceAsStream("/access/" + table)) {
            assertThat(file).as(table).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> line.split(",", -1)).toList().stream();
        }
    }
}

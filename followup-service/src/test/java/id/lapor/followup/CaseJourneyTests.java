package id.lapor.followup;

import static id.lapor.edge.check.Caller.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.events.Dossier;
import id.lapor.events.ReportKind;
import id.lapor.events.Topics;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.followup.casefile.ClockSweep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A case from its first half to its end, through a real broker and a real store. */
@ServiceTest
class CaseJourneyTests {
    private static final Instant MONDAY = MovableClock.MONDAY_MORNING;
    private static final String KANIM = "KANIM-BANDA-ACEH";
    private static final String ANSWER = "Loket sudah dibuka kembali sejak hari Senin.";

    @Autowired
    private MockMvc http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private ClockSweep sweep;

    @BeforeEach
    void startOnMondayMorning() {
        clock.set(MONDAY);
        neighbours.organisation();
    }

    @AfterEach
    void returnToMondayMorning() {
        clock.set(MONDAY);
    }

    @Test
    void opensACaseWhicheverHalfComesFirst() {
        List<Runnable> halves = List.of(
                () -> neighbours.filed("ORDER-1", ReportKind.COMPLAINT, false, MONDAY),
                () -> neighbours.dossier("ORDER-1", 1, MONDAY),
                () -> neighbours.verified("ORDER-1", ReportKind.COMPLAINT, MONDAY),
                () -> neighbours.routed("ORDER-1", KANIM, ReportKind.COMPLAINT, Neighbours.SOP, MONDAY));
        for (int half = halves.size() - 1; half >= 0; half--) {
            halves.get(half).run();
        }
        awaitState("ORDER-1", KANIM, "ROUTED");
        await().untilAsserted(
                        () -> assertThat(neighbours.typesOf("ORDER-1")).endsWith("case.opened.v1", "case.due-set.v1"));
    }

    @Test
    void waitsForAUnitAndAProcedureThatAreNotKnownYet() {
        neighbours.filed("WAIT-1", ReportKind.COMPLAINT, false, MONDAY);
        neighbours.dossier("WAIT-1", 1, MONDAY);
        neighbours.verified("WAIT-1", ReportKind.COMPLAINT, MONDAY);
        neighbours.routed("WAIT-1", "KANIM-BARU", ReportKind.COMPLAINT, "2027.1", MONDAY);
        await().untilAsserted(() -> http.perform(get("/api/v1/ledger").with(bearer("AUDITOR", "KEMENKUMHAM")))
                .andExpect(jsonPath("$.items[?(@.trackingNumber=='WAIT-1')].status")
                        .value("FILED")));

        neighbours.unit("KANIM-BARU", UnitLevel.WORK_UNIT, "Asia/Makassar", "DITJEN-IMIGRASI");
        neighbours.sop("2027.1");

        awaitState("WAIT-1", "KANIM-BARU", "ROUTED");
    }

    @Test
    void livesThroughAnswerReplyAndWindow() throws Exception {
        String id = "LIFE-1";
        neighbours.routedReport(id, KANIM, ReportKind.COMPLAINT, false, List.of(), MONDAY);
        awaitState(id, KANIM, "ROUTED");
        command(id, "acceptance", "{}", 200);
        command(id, "answer", "{\"text\":\"" + ANSWER + "\"}", 200);
        Instant replyAt = MONDAY.plusSeconds(3600);
        neighbours.replied(id, 2, 1, 1, replyAt);
        awaitState(id, KANIM, "IN_PROGRESS");
        neighbours.dossier(id, 2, replyAt, new Dossier.Reply(1, 1, null, "Masih tutup.", replyAt));
        await().untilAsserted(() -> http.perform(get("/api/v1/cases/" + id).with(bearer("OFFICER", KANIM)))
                .andExpect(jsonPath("$.conversation[1].text").value("Masih tutup.")));
        command(id, "answer", "{\"text\":\"" + ANSWER + " Mohon maaf.\"}", 200);

        clock.set(Instant.parse("2026-11-16T08:59:59Z"));
        sweep.run();
        awaitState(id, KANIM, "ANSWERED");
        clock.set(Instant.parse("2026-11-16T09:00:00Z"));
        awaitState(id, KANIM, "CLOSED");

        await().untilAsserted(() -> assertThat(neighbours.typesOf(id))
                .containsExactly(
                        "case.opened.v1",
                        "case.due-set.v1",
                        "case.accepted.v1",
                        "case.due-set.v1",
                        "case.answered.v1",
                        "case.due-set.v1",
                        "case.resumed.v1",
                        "case.due-set.v1",
                        "case.answered.v1",
                        "case.due-set.v1",
                        "case.closed.v1"));
        assertThat(neighbours.values(Topics.FOLLOWUP_PRIVATE, id).getLast()).contains(ANSWER, "Mohon maaf.");
    }

    @Test
    void sendsEachClockOnceThoughReplicasSweepTogether() {
        List<String> ids = IntStream.range(0, 20).mapToObj(n -> "LATE-" + n).toList();
        ids.forEach(
                id -> neighbours.routedReport(id, "KANIM-JAYAPURA", ReportKind.COMPLAINT, false, List.of(), MONDAY));
        ids.forEach(id -> awaitState(id, "KANIM-JAYAPURA", "ROUTED"));

        // 16:00 in Jayapura is 14:00 in Jakarta.
        clock.set(Instant.parse("2026-11-09T07:00:00Z"));
        CompletableFuture<?>[] replicas = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.runAsync(sweep::run))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(replicas).join();

        ids.forEach(id -> await().untilAsserted(() -> assertThat(neighbours.typesOf(id))
                .as("it is four o'clock in Jayapura: the unit itself is told tomorrow")
                .containsExactly(
                        "case.opened.v1",
                        "case.due-set.v1",
                        "case.expired.v1",
                        "case.escalated.v1",
                        "case.escalated.v1")));
    }

    @Test
    void followsAReturnToItsNextUnit() throws Exception {
        String id = "MOVE-1";
        neighbours.routedReport(id, KANIM, ReportKind.COMPLAINT, false, List.of(), MONDAY);
        awaitState(id, KANIM, "ROUTED");
        command(id, "return", "{\"reason\":\"WRONG_UNIT\",\"note\":\"Loket itu milik Kanim Langsa.\"}", 200);

        neighbours.rerouted(id, 3, 2, "KANIM-LANGSA", true, MONDAY.plusSeconds(60));

        awaitState(id, "KANIM-LANGSA", "ROUTED");
        http.perform(get("/api/v1/cases/" + id).with(bearer("LIAISON", KANIM))).andExpect(status().isNotFound());
        http.perform(post("/api/v1/cases/" + id + "/return")
                        .with(bearer("LIAISON", "KANIM-LANGSA"))
                        .contentType(APPLICATION_JSON)
                        .content("{\"reason\":\"OTHER\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.allowed[0]").value("acceptance"));
        assertThat(neighbours.values(Topics.FOLLOWUP_PRIVATE, id).getLast()).contains("Loket itu milik");
    }

    private void command(String id, String command, String body, int expected) throws Exception {
        http.perform(post("/api/v1/cases/" + id + "/" + command)
                        .with(bearer("LIAISON", KANIM))
                        .contentType(APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(expected));
    }

    private void awaitState(String id, String unit, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.perform(get("/api/v1/cases/" + id).with(bearer("LIAISON", unit)))
                        .andExpect(status().isOk())
                        .andExpect(jsonPath("$.state").value(state)));
    }
}

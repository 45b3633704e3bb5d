package id.lapor.followup;

import static id.lapor.edge.check.Caller.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.events.ReportKind;
import id.lapor.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Questions, delegation, notes, reopening and the table of holidays, through the interface, broker and store. */
@ServiceTest
class CaseCommandTests {
    private static final String KANIM = "KANIM-BANDA-ACEH";
    private static final String POS = "POS-BANDA-ACEH";
    private static final AtomicInteger IDS = new AtomicInteger();

    @Autowired
    private MockMvc http;

    @Autowired
    private Neighbours neighbours;

    private String id = "";

    @BeforeEach
    void aCase() {
        neighbours.organisation();
        id = "COMMAND-" + IDS.incrementAndGet();
        neighbours.routedReport(id, KANIM, ReportKind.COMPLAINT, false, List.of(), MovableClock.MONDAY_MORNING);
        awaitState(KANIM, "ROUTED");
    }

    private ResultActions command(String role, String unit, String command, String body) throws Exception {
        return http.perform(post("/api/v1/cases/" + id + "/" + command)
                .with(bearer(role, unit))
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    private void awaitState(String unit, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.perform(get("/api/v1/cases/" + id).with(bearer("LIAISON", unit)))
                        .andExpect(jsonPath("$.state").value(state)));
    }

    @Test
    void aQuestionStopsTheClockUntilItIsAnswered() throws Exception {
        command("LIAISON", KANIM, "acceptance", "{}").andExpect(status().isOk());
        String question = "{\"text\":\"Loket mana yang tutup?\"}";
        command("LIAISON", KANIM, "question", question)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WAITING_FOR_REPORTER"))
                .andExpect(jsonPath("$.dueAt").doesNotExist())
                .andExpect(jsonPath("$.conversation[0].requestId").value("q1"));
        command("LIAISON", KANIM, "question", question).andExpect(status().isOk());

        neighbours.questionAnswered(id, 2, 1, "q1", MovableClock.MONDAY_MORNING);

        awaitState(KANIM, "IN_PROGRESS");
        await().untilAsserted(() -> assertThat(neighbours.typesOf(id))
                .endsWith("case.asked.v1", "case.due-set.v1", "case.question-settled.v1", "case.due-set.v1"));
        assertThat(neighbours.values(Topics.FOLLOWUP_PRIVATE, id).getLast()).contains("Loket mana yang tutup?");
    }

    @Test
    void aCaseGoesDownTheTreeAndIsTakenBack() throws Exception {
        command("LIAISON", KANIM, "delegation", "{\"unitCode\":\"" + POS + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unit.code").value(POS))
                .andExpect(jsonPath("$.allowed", hasItem("delegation")))
                .andExpect(jsonPath("$.allowed", not(hasItem("acceptance"))));
        command("OFFICER", POS, "acceptance", "{}").andExpect(status().isOk());
        command("LIAISON", KANIM, "delegation", "{\"unitCode\":\"" + KANIM + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ROUTED"))
                .andExpect(jsonPath("$.unit.code").value(KANIM));
        command("OFFICER", POS, "acceptance", "{}").andExpect(status().isNotFound());
        command("LIAISON", KANIM, "acceptance", "{}").andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"unitCode\":\"KANIM-LANGSA\"}',  409, delegation-not-below",
        "'{\"unitCode\":\"KANWIL-ACEH\"}',   409, delegation-not-below",
        "'{\"unitCode\":\"TIDAK-ADA\"}',     400, invalid",
        "'{\"unitCode\":\"kecil\"}',         400, invalid",
        "'{}',                               400, invalid"
    })
    void aDelegationElsewhereIsRefused(String body, int status, String slug) throws Exception {
        command("LIAISON", KANIM, "delegation", body)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.type").value(org.hamcrest.Matchers.containsString(slug)));
    }

    @Test
    void aClosedCaseIsReopenedOnce() throws Exception {
        command("LIAISON", KANIM, "acceptance", "{}").andExpect(status().isOk());
        answerAndClose("Loket sudah dibuka kembali.");
        command("BUREAU", "KEMENKUMHAM", "reopening", "{\"reason\":\"Loket tutup lagi.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("IN_PROGRESS"));
        answerAndClose("Loket sudah dibuka lagi hari ini.");
        command("BUREAU", "KEMENKUMHAM", "reopening", "{\"reason\":\"Masih juga tutup.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(org.hamcrest.Matchers.endsWith("reopened-before")));
    }

    private void answerAndClose(String text) throws Exception {
        command("LIAISON", KANIM, "answer", "{\"text\":\"" + text + "\"}").andExpect(status().isOk());
        command("LIAISON", KANIM, "closure", "{}").andExpect(status().isOk());
    }

    @Test
    void aNoteMovesNothing() throws Exception {
        command("OFFICER", KANIM, "notes", "{\"text\":\"Pelapor sudah ditelepon.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ROUTED"))
                .andExpect(jsonPath("$.dueAt").value("2026-11-09T09:00:00Z"))
                .andExpect(jsonPath("$.history[-1].detail").value("Pelapor sudah ditelepon."));
        command("OFFICER", KANIM, "notes", "{\"text\":\"  \"}").andExpect(status().isBadRequest());
    }

    @Test
    void aChangeOfTheHolidaysCountsRunningDeadlinesAnew() throws Exception {
        String day = "/api/v1/holidays/2026-11-05";
        String body = """
                {"kind":"JOINT_LEAVE","certainty":"OFFICIAL","name":"Cuti bersama","decree":"SKB perubahan"}""";
        http.perform(put(day).with(bearer("BUREAU", "KEMENKUMHAM"))
                        .contentType(APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
        try {
            awaitDue("2026-11-10T09:00:00Z");
            await().untilAsserted(() -> assertThat(
                            neighbours.values(Topics.FOLLOWUP_EVENTS, id).getLast())
                    .contains("CALENDAR_CHANGED"));
        } finally {
            http.perform(delete(day).with(bearer("BUREAU", "KEMENKUMHAM"))).andExpect(status().isNoContent());
        }
        awaitDue("2026-11-09T09:00:00Z");
    }

    private void awaitDue(String due) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.perform(get("/api/v1/cases/" + id).with(bearer("LIAISON", KANIM)))
                        .andExpect(jsonPath("$.dueAt").value(due)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-30, BUREAU, 409",
        "2026-13-30, BUREAU, 400",
        "2026-11-30, LIAISON, 403",
        "2026-11-30, AUDITOR, 403"
    })
    void theTableTakesNoPastDayNoNonsenseAndNobodyElse(String date, String role, int status) throws Exception {
        http.perform(delete("/api/v1/holidays/" + date).with(bearer(role, "KEMENKUMHAM")))
                .andExpect(status().is(status));
    }
}

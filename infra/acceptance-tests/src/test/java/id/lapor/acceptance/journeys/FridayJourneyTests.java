package id.lapor.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.EventLog;
import id.lapor.acceptance.stack.EventLog.Told;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Three reports that are filed on a Friday evening before a joint leave and live through everything that comes by itself: one
 * with a unit, one that nobody verifies, one that its reporter does not complete. The dates follow from the table of holidays of
 * 2026 and the limits of 2018, reckoned by hand; all is Jakarta's time, where the unit and the bureau are. It is the first class
 * of the run: the clock only goes forward.
 */
@Order(1)
@ExtendWith(SharedStack.class)
class FridayJourneyTests {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String OFFICE = "KANIM-BANDA-ACEH";
    private static final String RUNS_DOWN = "Batas waktu laporan hampir habis";
    private static final String OVERDUE = "Laporan melewati batas waktu";
    private static final String REPORTER = "siti@warga.example";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void livesThroughEveryReminderEscalationPauseAndClosing(Stack stack) {
        TestClock clock = new TestClock(stack);
        clock.advanceTo("2026-02-13T18:30");
        Reporter reporter = Reporter.files(stack, Map.of("unitCode", OFFICE));
        Desk liaison = new Desk(stack, "liaison." + OFFICE);
        liaison.finds(reporter.number(), "ROUTED");
        Reporter unverified = Reporter.files(stack, Map.of());
        Reporter incomplete =
                Reporter.files(stack, Map.of("contact", Map.of("name", "Siti Contoh", "email", REPORTER)));
        bureauAsksForCompletion(stack, incomplete);
        pagesSayThatTheTimeIsNoRealOne(stack);
        neverGoesBack(clock);

        // Monday the 16th is joint leave and Tuesday the 17th Imlek: the 5 working days are 18, 19, 20, 23 and 24
        // February. Half of their 40 hours has passed on Friday at noon, three quarters on Monday at 14.00.
        // The 3 days in which the bureau verifies are 18, 19 and 20 February: half of their 24 hours has passed on
        // Thursday at
        // noon, three quarters on Friday at 10.00, one and a half times as much on Tuesday the 24th at noon.
        assertThat(clock.advanceTo("2026-02-27T20:00"))
                .contains(
                        "2026-02-19T12:00",
                        "2026-02-20T10:00",
                        "2026-02-20T12:00",
                        "2026-02-20T16:00",
                        // The bureau is told when it opens.
                        "2026-02-23T08:00",
                        "2026-02-23T14:00",
                        "2026-02-24T12:00",
                        "2026-02-24T16:00",
                        "2026-02-25T08:00",
                        // Seven of the 14 working days to finish it.
                        "2026-02-27T08:00",
                        // Seven and a half of the 5.
                        "2026-02-27T12:00");
        liaison.must(reporter.number(), "acceptance", Map.of());
        clock.advanceTo("2026-03-02T18:00");
        liaison.must(reporter.number(), "question", Map.of("text", "Pada jam berapa galat itu muncul?"));
        liaison.finds(reporter.number(), "WAITING_FOR_REPORTER");

        // 9 of the 14 working days are used. The question stops the clock for at most 10: 3 to 6, 9 to 13 and 16 March.
        clock.advanceTo("2026-03-15T18:00");
        liaison.finds(reporter.number(), "WAITING_FOR_REPORTER");
        incomplete.waitsFor("COMPLETION_REQUESTED");
        // The 30 calendar days to complete the other report are 14 February to 15 March, to the end of that Sunday.
        assertThat(clock.advanceTo("2026-03-16T18:00")).contains("2026-03-16T00:00", "2026-03-16T16:00");
        liaison.finds(reporter.number(), "IN_PROGRESS");
        assertThat(incomplete.waitsFor("ARCHIVED").get("archiveReason").asString())
                .isEqualTo("WITHDRAWN");

        // From Wednesday the 18th to Tuesday the 24th are Nyepi and Idul Fitri with their joint leave: the 5 days that
        // are left
        // are 17, 25, 26, 27 and 30 March. 3 April is Good Friday: half as much again has passed on 9 April at the
        // close.
        assertThat(clock.advanceTo("2026-04-10T20:00"))
                .contains("2026-03-25T12:00", "2026-03-30T16:00", "2026-03-31T08:00", "2026-04-10T08:00");
        liaison.must(reporter.number(), "answer", Map.of("text", ReportJourney.ANSWER));
        reporter.waitsFor("ANSWERED");

        // Nobody replies for 10 working days: 13 to 17 and 20 to 24 April.
        clock.advanceTo("2026-04-23T20:00");
        reporter.waitsFor("ANSWERED");
        assertThat(clock.advanceTo("2026-04-25T09:00")).contains("2026-04-24T16:00");
        reporter.waitsFor("CLOSED");

        EventLog log = new EventLog(stack.broker());
        allOfThisWasToldOnceAndInTime(log.toldByFollowup(reporter.number()));
        theBureauWasCalledAndThoseAboveIt(log.toldByFollowup(unverified.number()));
        theClockStoodAndTheReportLapsed(log.toldByFollowup(incomplete.number()));
        whoWasCalledGotAMail(stack, reporter, unverified, incomplete);
        // For the journeys that come after this one in the same stack.
        clock.advanceTo("2026-04-27T09:00");
    }

    private static void bureauAsksForCompletion(Stack stack, Reporter incomplete) {
        Desk bureau = new Desk(stack, "bureau");
        bureau.sees(incomplete.number(), "FILED");
        Api.Answer asked = bureau.asksToComplete(incomplete.number(), "Di kantor mana, dan kapan?");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
        incomplete.waitsFor("COMPLETION_REQUESTED");
    }

    private static void allOfThisWasToldOnceAndInTime(List<Told> told) {
        inTime(
                told,
                told("2026-02-20T12:00", "case.escalated FIRST_RESPONSE 50 HOLDER " + OFFICE),
                told("2026-02-23T14:00", "case.escalated FIRST_RESPONSE 75 ABOVE DITJEN-IMIGRASI"),
                told("2026-02-23T14:00", "case.escalated FIRST_RESPONSE 75 ABOVE KANWIL-ACEH"),
                told("2026-02-24T16:00", "case.expired FIRST_RESPONSE"),
                told("2026-02-25T08:00", "case.escalated FIRST_RESPONSE 100 BUREAU"),
                told("2026-02-27T08:00", "case.escalated FINISH 50 HOLDER " + OFFICE),
                told("2026-02-27T12:00", "case.escalated FIRST_RESPONSE 150 INSPECTORATE ITJEN"),
                told("2026-02-27T20:00", "case.accepted"),
                told("2026-03-02T18:00", "case.asked"),
                told("2026-03-16T16:00", "case.question-settled WINDOW_PASSED"),
                told("2026-03-25T12:00", "case.escalated FINISH 75 ABOVE DITJEN-IMIGRASI"),
                told("2026-03-25T12:00", "case.escalated FINISH 75 ABOVE KANWIL-ACEH"),
                told("2026-03-30T16:00", "case.expired FINISH"),
                told("2026-03-31T08:00", "case.escalated FINISH 100 BUREAU"),
                told("2026-04-10T08:00", "case.escalated FINISH 150 INSPECTORATE ITJEN"),
                told("2026-04-10T20:00", "case.answered"),
                told("2026-04-24T16:00", "case.closed WINDOW_PASSED"));
        // Before these follow-up told the bureau's limit, if it heard of the filing before it heard of the disposition.
        assertThat(limits(told))
                .filteredOn(what -> !what.startsWith("case.due-set VERIFICATION"))
                .containsExactly(
                        "case.due-set FIRST_RESPONSE 2026-02-24T09:00:00Z ROUTED",
                        "case.due-set FINISH 2026-03-09T09:00:00Z ACCEPTED",
                        "case.due-set ASKED",
                        "case.due-set FINISH 2026-03-30T09:00:00Z QUESTION_SETTLED",
                        "case.due-set ANSWERED");
    }

    private static void theBureauWasCalledAndThoseAboveIt(List<Told> told) {
        inTime(
                told,
                told("2026-02-19T12:00", "case.escalated VERIFICATION 50 HOLDER"),
                told("2026-02-20T10:00", "case.escalated VERIFICATION 75 ABOVE SETJEN"),
                told("2026-02-20T16:00", "case.expired VERIFICATION"),
                told("2026-02-23T08:00", "case.escalated VERIFICATION 100 BUREAU"),
                told("2026-02-24T12:00", "case.escalated VERIFICATION 150 INSPECTORATE ITJEN"));
        assertThat(limits(told)).containsExactly("case.due-set VERIFICATION 2026-02-20T09:00:00Z FILED");
    }

    /** Nobody was called about it, though the bureau's 3 days were over long before. */
    private static void theClockStoodAndTheReportLapsed(List<Told> told) {
        inTime(told, told("2026-03-16T00:00", "case.completion-lapsed"));
        assertThat(limits(told))
                .startsWith(
                        "case.due-set VERIFICATION 2026-02-20T09:00:00Z FILED", "case.due-set COMPLETION_REQUESTED");
    }

    /** Everything but the limits, each once. */
    private static void inTime(List<Told> told, Told... expected) {
        List<Told> steps = told.stream()
                .filter(event -> !event.what().startsWith("case.due-set")
                        && !event.what().startsWith("case.opened"))
                .toList();
        assertThat(steps)
                .extracting(Told::what)
                .containsExactly(Stream.of(expected).map(Told::what).toArray(String[]::new));
        for (int i = 0; i < expected.length; i++) {
            // The clock goes on while the stack works: what is done at a moment is done some seconds after it.
            assertThat(steps.get(i).at())
                    .as(steps.get(i).what())
                    .isCloseTo(expected[i].at(), within(2, ChronoUnit.MINUTES));
        }
    }

    private static List<String> limits(List<Told> told) {
        return told.stream()
                .map(Told::what)
                .filter(what -> what.startsWith("case.due-set"))
                .toList();
    }

    /** To each receiver one for each call: who holds it and those above that it runs down, the others that it has passed. */
    private static void whoWasCalledGotAMail(Stack stack, Reporter reporter, Reporter unverified, Reporter incomplete) {
        mails(
                stack,
                reporter,
                "kanim-banda-aceh@unit.example: Laporan baru untuk unit Anda",
                // To answer for the first time, and to finish.
                "kanim-banda-aceh@unit.example: " + RUNS_DOWN,
                "kanim-banda-aceh@unit.example: " + RUNS_DOWN,
                "ditjen-imigrasi@unit.example: " + RUNS_DOWN,
                "ditjen-imigrasi@unit.example: " + RUNS_DOWN,
                "kanwil-aceh@unit.example: " + RUNS_DOWN,
                "kanwil-aceh@unit.example: " + RUNS_DOWN,
                "biro@lapor.example: " + OVERDUE,
                "biro@lapor.example: " + OVERDUE,
                "itjen@unit.example: " + OVERDUE,
                "itjen@unit.example: " + OVERDUE);
        mails(
                stack,
                unverified,
                "biro@lapor.example: " + RUNS_DOWN,
                "setjen@unit.example: " + RUNS_DOWN,
                "biro@lapor.example: " + OVERDUE,
                "itjen@unit.example: " + OVERDUE);
        mails(
                stack,
                incomplete,
                REPORTER + ": Laporan Anda sudah sampai",
                REPORTER + ": Laporan Anda perlu dilengkapi",
                REPORTER + ": Laporan Anda diarsipkan");
    }

    private static void mails(Stack stack, Reporter reporter, String... expected) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(stack.mails().about(reporter.number()))
                        .extracting(mail -> mail.to().replaceAll("[\\[\\]\"]", "") + ": "
                                + mail.subject().replace("[Lapor " + reporter.number() + "] ", ""))
                        .containsExactlyInAnyOrder(expected));
    }

    private static Told told(String at, String what) {
        return new Told(LocalDateTime.parse(at).atZone(WIB).toInstant(), what);
    }

    private static void pagesSayThatTheTimeIsNoRealOne(Stack stack) {
        assertThat(stack.intake().get("/").text()).contains("Jam uji: Jumat, 13 Februari 2026, 18.");
        assertThat(stack.intake().get("/en").text()).contains("Test clock: Friday, 13 February 2026, 18:");
        Stack.Result status = stack.lapor(Duration.ofMinutes(1), "status");
        assertThat(status.output()).contains("test clock", "Fri 2026-02-13 18:3");
    }

    private static void neverGoesBack(TestClock clock) {
        Stack.Result back = clock.advance("--to", "2026-02-13T18:00+07:00");
        assertThat(back.status()).isEqualTo(2);
        assertThat(back.output()).contains("never goes back");
        assertThat(clock.now().toString()).startsWith("2026-02-13T18:3");
    }
}

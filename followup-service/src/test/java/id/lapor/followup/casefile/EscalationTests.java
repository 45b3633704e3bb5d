package id.lapor.followup.casefile;

import static id.lapor.followup.casefile.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.RoutingNotes;
import id.lapor.followup.casefile.Entry.What;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told of a clock, when, and that each is told once. Dispositioned on Monday 2 November 2026 at 09:00 WIB. */
class EscalationTests {

    private static Call call(ClockName clock, int percent, Rung rung, @Nullable String unit) {
        return new Call(clock, 1, percent, rung, unit);
    }

    /** Sweeps until a moment, at every moment at which the case asks for it; says when each call was made. */
    private static List<String> live(Case it, String until) {
        Instant end = at(until).at();
        Instant next = it.agenda().nextDueAt();
        while (next != null && !next.isAfter(end)) {
            it.strike(new Moment(next, CaseFixture.CALENDAR, CaseFixture.OFFICES));
            assertThat(it.agenda().nextDueAt()).as("it goes forward").isNotEqualTo(next);
            next = it.agenda().nextDueAt();
        }
        return it.history().entries().stream()
                .filter(entry -> entry.what() == What.ESCALATED)
                .map(entry -> entry.at().atZone(CaseFixture.WIB).toLocalDateTime() + " " + entry.detail())
                .toList();
    }

    @Test
    void climbsFromTheUnitToThoseAboveTheBureauAndTheInspectorate() {
        Case it = CaseFixture.routed(false);
        assertThat(live(it, "2026-11-11T08:59"))
                .containsExactly(
                        "2026-11-04T13:00 KANIM-BANDA-ACEH",
                        "2026-11-05T15:00 DITJEN-IMIGRASI",
                        "2026-11-05T15:00 KANWIL-ACEH",
                        "2026-11-10T08:00 null");
        assertThat(it.escalations().made().getLast()).isEqualTo(call(ClockName.FIRST_RESPONSE, 100, Rung.BUREAU, null));
        assertThat(live(it, "2026-11-11T13:00")).hasSize(6).endsWith("2026-11-11T13:00 ITJEN");
    }

    @Test
    void tellsTheClockAtTheCloseOfTheDayAndTheBureauWhenItOpens() {
        Case it = CaseFixture.routed(false);
        live(it, "2026-11-09T16:00");
        assertThat(it.history().entries().getLast().what()).isEqualTo(What.EXPIRED);
        assertThat(it.agenda().nextDueAt()).isEqualTo(at("2026-11-10T08:00").at());
    }

    @Test
    void runsAgainstTheBureauBeforeTheDisposition() {
        Case it = CaseFixture.filed();
        assertThat(it.agenda().clock()).isEqualTo(ClockName.VERIFICATION);
        assertThat(it.agenda().dueAt()).isEqualTo(at("2026-11-05T16:00").at());
        assertThat(live(it, "2026-11-20T16:00"))
                .containsExactly(
                        "2026-11-03T13:00 null",
                        "2026-11-04T11:00 SETJEN",
                        "2026-11-06T08:00 null",
                        "2026-11-06T13:00 ITJEN");
        assertThat(it.history().entries()).extracting(Entry::what).contains(What.EXPIRED);
    }

    @Test
    void runsAgainstTheBureauAnewWhenAUnitReturnsTheReport() {
        Case it = CaseFixture.filed();
        live(it, "2026-11-04T12:00");
        it.assign(CaseFixture.assignment(1, false, at("2026-11-04T12:00").at()), at("2026-11-04T12:00"));
        it.carryOut(new Command.GiveBack(ReturnReason.WRONG_UNIT, null), CaseFixture.LIAISON, at("2026-11-04T13:00"));
        assertThat(live(it, "2026-11-20T16:00"))
                .as("3 working days from 4 November at 13.00, after two steps of the first time at the desk")
                .containsExactly(
                        "2026-11-03T13:00 null",
                        "2026-11-04T11:00 SETJEN",
                        "2026-11-06T09:00 null",
                        "2026-11-06T15:00 SETJEN",
                        "2026-11-10T08:00 null",
                        "2026-11-11T09:00 ITJEN");
        assertThat(it.escalations().made()).doesNotHaveDuplicates();
    }

    @Test
    void isCalmOnceTheUnitHasActed() {
        Case it = CaseFixture.answered();
        assertThat(live(it, "2026-11-16T15:59")).isEmpty();
    }

    @Test
    void waitsForTheWorkingHoursOfTheReceiver() {
        Case it = CaseFixture.filed();
        Assignment east = new Assignment(
                1,
                "KANIM-JAYAPURA",
                CaseFixture.WIT,
                CaseFixture.assignment(1, false, CaseFixture.ROUTED_AT.at()).kind(),
                null,
                false,
                CaseFixture.TERMS,
                at("2026-11-02T07:00").at(),
                List.of());
        it.assign(east, CaseFixture.ROUTED_AT);

        it.strike(at("2026-11-06T07:30"));
        assertThat(it.escalations().made())
                .as("half past nine in Jayapura, half past seven in Jakarta")
                .containsExactly(call(ClockName.FIRST_RESPONSE, 50, Rung.HOLDER, "KANIM-JAYAPURA"));
        assertThat(it.agenda().nextDueAt()).isEqualTo(at("2026-11-06T08:00").at());

        it.strike(at("2026-11-06T08:00"));
        assertThat(it.escalations().made()).contains(call(ClockName.FIRST_RESPONSE, 75, Rung.ABOVE, "DITJEN-IMIGRASI"));
    }

    @Test
    void makesACallThatFellDueThoughNobodySweptBeforeTheUnitActed() {
        Case it = CaseFixture.routed(false);
        it.carryOut(new Command.Accept(), CaseFixture.LIAISON, at("2026-11-05T20:00"));
        assertThat(it.escalations().owed()).as("it is evening").hasSize(3);

        it.strike(at("2026-11-06T08:00"));

        assertThat(it.escalations().owed()).isEmpty();
        assertThat(it.escalations().made()).hasSize(3);
    }

    @Test
    void tellsThoseAboveAtOnceWhenTheUnitHasNobody() {
        Case it = CaseFixture.filed();
        Assignment first = CaseFixture.assignment(1, false, CaseFixture.ROUTED_AT.at());
        it.assign(
                new Assignment(
                        1,
                        "KANIM-KOSONG",
                        CaseFixture.WIB,
                        first.kind(),
                        null,
                        false,
                        first.terms(),
                        first.routedAt(),
                        List.of()),
                CaseFixture.ROUTED_AT);
        assertThat(it.agenda().dueAt())
                .as("the clock runs")
                .isEqualTo(at("2026-11-09T16:00").at());
        assertThat(live(it, "2026-11-04T13:00"))
                .as("at once, and again in the unit's place at half the time")
                .contains("2026-11-02T09:00 DITJEN-IMIGRASI", "2026-11-04T13:00 KANWIL-ACEH")
                .hasSize(4);
    }

    @Test
    void tellsNothingToTheAccused() {
        Case it = CaseFixture.routed(false);
        it.hear(
                it.heard().with(new RoutingNotes(List.of(), List.of("KANWIL-ACEH"), List.of(), null)),
                CaseFixture.ROUTED_AT);
        live(it, "2026-12-01T16:00");
        assertThat(it.escalations().made())
                .extracting(Call::unitCode)
                .contains("ITJEN")
                .doesNotContain("KANWIL-ACEH", "DITJEN-IMIGRASI", CaseFixture.KANIM);
    }

    @Test
    void tellsTheBureauThatTheLimitPassedThoughTheUnitActedTheSameEvening() {
        Case it = CaseFixture.routed(false);
        live(it, "2026-11-09T16:00");
        it.carryOut(new Command.Accept(), CaseFixture.LIAISON, at("2026-11-09T16:05"));
        assertThat(it.escalations().owed()).containsExactly(call(ClockName.FIRST_RESPONSE, 100, Rung.BUREAU, null));
        assertThat(live(it, "2026-11-10T08:00")).endsWith("2026-11-10T08:00 null");
    }

    @Test
    void tellsTheBureauInsteadWhenTheReceiverIsAccusedBeforeTheOfficeOpens() {
        Case it = CaseFixture.routed(false);
        it.carryOut(new Command.Accept(), CaseFixture.LIAISON, at("2026-11-05T20:00"));
        assertThat(it.escalations().owed()).extracting(Call::unitCode).contains("DITJEN-IMIGRASI", "KANWIL-ACEH");

        it.hear(
                it.heard().with(new RoutingNotes(List.of(), List.of("KANWIL-ACEH"), List.of(), null)),
                at("2026-11-05T21:00"));
        live(it, "2026-11-06T08:00");

        assertThat(it.escalations().made())
                .extracting(Call::unitCode)
                .doesNotContain("KANWIL-ACEH", CaseFixture.KANIM)
                .contains("DITJEN-IMIGRASI")
                .containsNull();
    }

    @Test
    void passesOverThoseAboveWhoMayNotKnowOfAConfidentialCase() {
        Case it = CaseFixture.confidential();
        assertThat(live(it, "2026-11-11T13:00"))
                .containsExactly(
                        "2026-11-04T13:00 KANIM-BANDA-ACEH",
                        "2026-11-05T15:00 null",
                        "2026-11-10T08:00 null",
                        "2026-11-11T09:00 KANIM-BANDA-ACEH",
                        "2026-11-11T13:00 ITJEN");
    }

    @Test
    void callsTheInspectorateInsteadOfThoseAboveWhenTheMatterIsConduct() {
        Case it = CaseFixture.oversight();
        assertThat(live(it, "2026-11-11T13:00"))
                .containsExactly(
                        "2026-11-04T13:00 KANIM-BANDA-ACEH",
                        "2026-11-05T15:00 ITJEN",
                        "2026-11-10T08:00 null",
                        "2026-11-11T13:00 ITJEN");
    }

    @Test
    void countsItsStepsAnewAgainstAnotherLimit() {
        Case it = CaseFixture.accepted();
        live(it, "2026-11-23T08:00");
        assertThat(it.escalations().made()).contains(call(ClockName.FINISH, 100, Rung.BUREAU, null));

        it.assign(CaseFixture.oversightAssignment(2, at("2026-11-23T09:00").at()), at("2026-11-23T09:00"));
        live(it, "2027-06-30T16:00");

        assertThat(it.escalations().made())
                .contains(new Call(ClockName.FINISH, 2, 100, Rung.BUREAU, null))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsANewHolderWhereTheClockStandsAndNobodyTwice() {
        Case it = CaseFixture.routed(false);
        live(it, "2026-11-05T15:00");
        it.carryOut(
                new Command.Delegate(CaseFixture.KANIM, CaseFixture.OFFICE_BELOW, CaseFixture.WIB),
                CaseFixture.LIAISON,
                at("2026-11-06T09:00"));
        assertThat(live(it, "2026-11-06T10:00"))
                .endsWith("2026-11-06T09:00 POS-BANDA-ACEH", "2026-11-06T09:00 KANIM-BANDA-ACEH");
        assertThat(it.escalations().made()).doesNotHaveDuplicates();
    }
}

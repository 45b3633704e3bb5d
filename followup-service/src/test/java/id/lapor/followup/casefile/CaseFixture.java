package id.lapor.followup.casefile;

import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.RoutingNotes;
import id.lapor.events.SopRecord.Escalation;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.followup.access.Deed;
import id.lapor.followup.calendar.Holiday;
import id.lapor.followup.calendar.Holidays;
import id.lapor.followup.calendar.OfficeHours;
import id.lapor.followup.calendar.WorkingCalendar;
import id.lapor.followup.unit.UnitTree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Cases that came to their state by behaviour. */
final class CaseFixture {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    static final WorkingCalendar CALENDAR = new WorkingCalendar(
            new Holidays(Holidays.shipped()), new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0)), WIB);
    static final String QUESTION = "Loket mana yang tutup, dan pada jam berapa?";
    static final String ANSWER = "Loket sudah dibuka kembali sejak hari Senin.";
    static final List<Escalation> STEPS = List.of(
            new Escalation(50, Rung.HOLDER),
            new Escalation(75, Rung.ABOVE),
            new Escalation(100, Rung.BUREAU),
            new Escalation(150, Rung.INSPECTORATE));
    static final Terms TERMS = new Terms("2018.1", 5, 14, 10, 10, true, STEPS);
    static final DeskTerms DESK = new DeskTerms("2018.1", 3, 30, STEPS);
    static final Actor LIAISON = new Actor("liaison", EnumSet.allOf(Deed.class));
    static final Actor OFFICER = new Actor("officer", EnumSet.of(Deed.ACCEPT, Deed.DRAFT, Deed.NOTE));
    static final String KANIM = "KANIM-BANDA-ACEH";
    static final String OFFICE_BELOW = "POS-BANDA-ACEH";

    /** A work unit with its two parents, one in the east, and one that has nobody. */
    static final List<UnitRecord> UNITS = List.of(
            unit("KEMENKUMHAM", WIB, "kemenkumham@unit.example"),
            unit("SETJEN", WIB, "setjen@unit.example", "KEMENKUMHAM"),
            unit("ITJEN", WIB, "itjen@unit.example", "KEMENKUMHAM"),
            unit("DITJEN-IMIGRASI", WIB, "ditjen@unit.example", "KEMENKUMHAM"),
            unit("KANWIL-ACEH", WIB, "kanwil@unit.example", "KEMENKUMHAM"),
            unit(KANIM, WIB, "kanim@unit.example", "DITJEN-IMIGRASI", "KANWIL-ACEH"),
            unit(OFFICE_BELOW, WIB, "pos@unit.example", KANIM),
            unit("KANIM-JAYAPURA", WIT, "jayapura@unit.example", "DITJEN-IMIGRASI"),
            unit("KANIM-KOSONG", WIB, "", "DITJEN-IMIGRASI", "KANWIL-ACEH"));

    static final UnitTree TREE = UnitTree.on(LocalDate.of(2026, 11, 1), UNITS);
    static final Offices OFFICES = new Offices(TREE, "ITJEN", "SETJEN");

    /** Monday morning. */
    static final Moment ROUTED_AT = at("2026-11-02T09:00");

    private CaseFixture() {}

    static Moment at(String local) {
        return new Moment(LocalDateTime.parse(local).atZone(WIB).toInstant(), CALENDAR, OFFICES);
    }

    /** By another calendar. */
    static Moment at(String local, WorkingCalendar calendar) {
        return new Moment(LocalDateTime.parse(local).atZone(WIB).toInstant(), calendar, OFFICES);
    }

    /** The table after one more day off was put in. */
    static WorkingCalendar dayOff(String date) {
        List<Holiday> days = new ArrayList<>(Holidays.shipped());
        days.add(new Holiday(
                LocalDate.parse(date),
                Holiday.Kind.JOINT_LEAVE,
                Holiday.Certainty.OFFICIAL,
                "Cuti bersama",
                "SKB perubahan"));
        return new WorkingCalendar(new Holidays(days, Holidays.yearsOf(days), 1), CALENDAR.hours(), WIB);
    }

    /** The shipped table again, as it stands after so many changes. */
    static WorkingCalendar revised(long revision) {
        return new WorkingCalendar(
                new Holidays(Holidays.shipped(), Holidays.yearsOf(Holidays.shipped()), revision),
                CALENDAR.hours(),
                WIB);
    }

    private static UnitRecord unit(String code, ZoneId zone, String address, String... parents) {
        return new UnitRecord(
                code, code, UnitLevel.WORK_UNIT, List.of(parents), zone, address, LocalDate.of(2018, 1, 1), null);
    }

    static Assignment assignment(int number, boolean binding, Instant routedAt) {
        return new Assignment(
                number, KANIM, WIB, ReportKind.COMPLAINT, "PELAYANAN", binding, TERMS, routedAt, List.of());
    }

    static Dossier dossier() {
        return new Dossier("Antrean paspor", "Antrean terlalu panjang.", null, null, null, List.of());
    }

    static Filing filing() {
        return new Filing(ReportKind.COMPLAINT, true, false, ROUTED_AT.at());
    }

    static Case filed() {
        Case it = Case.unheard("K7F2");
        it.filed(filing(), DESK, ROUTED_AT);
        it.hear(it.heard().words(dossier()), ROUTED_AT);
        it.hear(it.heard().with(RoutingNotes.none()), ROUTED_AT);
        return it;
    }

    /** A complaint that was filed and dispositioned at one moment. */
    static Case routed(String id, Moment at) {
        Case it = Case.unheard(id);
        it.filed(new Filing(ReportKind.COMPLAINT, true, false, at.at()), DESK, at);
        it.hear(it.heard().words(dossier()), at);
        it.hear(it.heard().with(RoutingNotes.none()), at);
        it.assign(assignment(1, false, at.at()), at);
        return it;
    }

    /** An oversight complaint, with its sixty days. */
    static Assignment oversightAssignment(int number, Instant routedAt) {
        Terms sixty = new Terms("2018.1", 5, 60, 10, 10, true, STEPS);
        return new Assignment(
                number, KANIM, WIB, ReportKind.OVERSIGHT_COMPLAINT, null, false, sixty, routedAt, List.of());
    }

    /** An oversight complaint in the hands of the work unit. */
    static Case oversight() {
        Case it = filed();
        it.assign(oversightAssignment(1, ROUTED_AT.at()), ROUTED_AT);
        return it;
    }

    /** A complaint that the reporter wants confidential. */
    static Case confidential() {
        Case it = Case.unheard("K7F3");
        it.filed(new Filing(ReportKind.COMPLAINT, true, true, ROUTED_AT.at()), DESK, ROUTED_AT);
        it.hear(it.heard().words(dossier()), ROUTED_AT);
        it.assign(assignment(1, false, ROUTED_AT.at()), ROUTED_AT);
        return it;
    }

    static Case routed(boolean binding) {
        Case it = filed();
        it.assign(assignment(1, binding, ROUTED_AT.at()), ROUTED_AT);
        return it;
    }

    static Case accepted() {
        Case it = routed(false);
        it.carryOut(new Command.Accept(), LIAISON, at("2026-11-02T10:00"));
        return it;
    }

    static Case answered() {
        Case it = accepted();
        it.carryOut(new Command.Send(ANSWER), LIAISON, at("2026-11-02T11:00"));
        return it;
    }

    /** A case in a state; each by the commands that lead there. */
    static Case in(ReportStatus state) {
        return switch (state) {
            case FILED -> filed();
            case ROUTED -> routed(false);
            case RETURNED -> {
                Case it = routed(false);
                it.carryOut(new Command.GiveBack(ReturnReason.WRONG_UNIT, null), LIAISON, at("2026-11-02T10:00"));
                yield it;
            }
            case COMPLETION_REQUESTED -> {
                Case it = filed();
                it.completionRequested("c1", at("2026-11-02T10:00").at(), at("2026-11-02T10:00"));
                yield it;
            }
            case ARCHIVED -> {
                Case it = filed();
                it.archived(ArchiveReason.TOO_GENERAL, at("2026-11-02T10:00").at(), at("2026-11-02T10:00"));
                yield it;
            }
            case WAITING_FOR_REPORTER -> {
                Case it = accepted();
                it.carryOut(new Command.Ask(QUESTION), LIAISON, at("2026-11-02T11:00"));
                yield it;
            }
            case IN_PROGRESS -> accepted();
            case ANSWERED -> answered();
            case CLOSED -> {
                Case it = answered();
                it.carryOut(new Command.Close(null), LIAISON, at("2026-11-02T12:00"));
                yield it;
            }
            default -> throw new IllegalArgumentException(state + " belongs to a later procedure");
        };
    }
}

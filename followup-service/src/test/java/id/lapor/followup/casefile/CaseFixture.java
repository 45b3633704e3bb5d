package id.lapor.followup.casefile;

import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingNotes;
import id.lapor.followup.calendar.Holidays;
import id.lapor.followup.calendar.OfficeHours;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Cases that came to their state by behaviour. */
final class CaseFixture {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Holidays.shipped(), new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0)), WIB);
    static final String ANSWER = "Loket sudah dibuka kembali sejak hari Senin.";
    static final Terms TERMS = new Terms("2018.1", 5, 14, 10, true);

    /** Monday morning. */
    static final Moment ROUTED_AT = at("2026-11-02T09:00");

    private CaseFixture() {}

    static Moment at(String local) {
        return new Moment(LocalDateTime.parse(local).atZone(WIB).toInstant(), CALENDAR);
    }

    static Assignment assignment(int number, boolean binding, Instant routedAt) {
        return new Assignment(
                number, "KANIM-BANDA-ACEH", WIB, ReportKind.COMPLAINT, "PELAYANAN", binding, TERMS, routedAt);
    }

    static Dossier dossier() {
        return new Dossier("Antrean paspor", "Antrean terlalu panjang.", null, null, null, List.of());
    }

    static Filing filing() {
        return new Filing(ReportKind.COMPLAINT, true, false, ROUTED_AT.at());
    }

    static Case filed() {
        Case it = Case.unheard("K7F2");
        it.filed(filing(), ROUTED_AT);
        it.hear(it.heard().words(dossier()), ROUTED_AT);
        it.hear(it.heard().with(new RoutingNotes(List.of(), List.of())), ROUTED_AT);
        return it;
    }

    static Case routed(boolean binding) {
        Case it = filed();
        it.assign(assignment(1, binding, ROUTED_AT.at()), ROUTED_AT);
        return it;
    }

    static Case accepted() {
        Case it = routed(false);
        it.carryOut(new Command.Accept(), "liaison", at("2026-11-02T10:00"));
        return it;
    }

    static Case answered() {
        Case it = accepted();
        it.carryOut(new Command.Send(ANSWER), "liaison", at("2026-11-02T11:00"));
        return it;
    }

    /** A case in a state; each by the commands that lead there. */
    static Case in(ReportStatus state) {
        return switch (state) {
            case FILED -> filed();
            case ROUTED -> routed(false);
            case RETURNED -> {
                Case it = routed(false);
                it.carryOut(new Command.GiveBack(ReturnReason.WRONG_UNIT, null), "liaison", at("2026-11-02T10:00"));
                yield it;
            }
            case IN_PROGRESS -> accepted();
            case ANSWERED -> answered();
            case CLOSED -> {
                Case it = answered();
                it.carryOut(new Command.Close(null), "liaison", at("2026-11-02T12:00"));
                yield it;
            }
            default -> throw new IllegalArgumentException(state + " belongs to a later procedure");
        };
    }
}

package id.lapor.reporting.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.reporting.facts.Change.What;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What figures know of one complaint. Each source is folded for itself and in its own order, and everything else is computed
 * from the three: so it does not matter how their topics interleave, and a repeat changes nothing.
 *
 * @param filing absent until intake's first event has come: before, the complaint is counted nowhere
 * @param disposition absent before the first
 * @param hold what the bureau did since instead of sending it on
 * @param completed the reporter's last completion
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintFacts(
        Marks marks,
        @Nullable Filing filing,
        @Nullable Disposition disposition,
        Handling handling,
        @Nullable Hold hold,
        @Nullable RequestEnd completed) {

    /** A complaint of which nothing has been heard. */
    public static final ComplaintFacts UNHEARD = new ComplaintFacts(Marks.NONE, null, null, Handling.NONE, null, null);

    /**
     * Takes an event in: in its turn, and with it those that waited for it.
     *
     * @param bureau zone of the days of filing
     * @return the same object if it is a repeat
     */
    public ComplaintFacts hear(Change change, ZoneId bureau) {
        if (marks.isRepeat(change)) {
            return this;
        }
        if (marks.isEarly(change)) {
            return new ComplaintFacts(marks.keep(change), filing, disposition, handling, hold, completed);
        }
        ComplaintFacts facts = then(change, bureau);
        Optional<Change> waiting = facts.marks.next(change.source());
        while (waiting.isPresent()) {
            facts = facts.then(waiting.get(), bureau);
            waiting = facts.marks.next(change.source());
        }
        return facts;
    }

    private ComplaintFacts then(Change change, ZoneId bureau) {
        return new ComplaintFacts(
                marks.applied(change),
                change.what() == What.FILED ? filing(change, bureau) : filing,
                change.what() == What.ROUTED ? disposition(change) : disposition,
                handling.then(change),
                hold(change),
                change.what() == What.COMPLETED ? completed(change) : completed);
    }

    private static Filing filing(Change change, ZoneId bureau) {
        return new Filing(LocalDate.ofInstant(change.at(), bureau), Objects.requireNonNull(change.kind()));
    }

    private @Nullable Hold hold(Change change) {
        return switch (change.what()) {
            case COMPLETION_REQUESTED -> new Hold(change.requestId(), null);
            case ARCHIVED -> Hold.archived(hold, change.reason());
            case ROUTED -> null;
            default -> hold;
        };
    }

    private static RequestEnd completed(Change change) {
        return new RequestEnd(Objects.requireNonNull(change.requestId()), change.at());
    }

    private @Nullable Disposition disposition(Change change) {
        return disposition != null && change.assignment() <= disposition.assignment()
                ? disposition
                : new Disposition(
                        change.assignment(),
                        Objects.requireNonNull(change.unitCode()),
                        Objects.requireNonNull(change.kind()));
    }

    /** Where the report is; a disposition that follow-up has not heard of yet comes before what it said of a lower one. */
    @JsonIgnore
    public ReportStatus status() {
        Hold held = hold;
        boolean overtaken = handling.assignment() > dispositionNumber();
        if (held != null && !overtaken) {
            return held.status(
                    RequestEnd.of(completed, held.requestId()), RequestEnd.of(handling.lapsed(), held.requestId()));
        }
        if (assignment() == 0) {
            return ReportStatus.FILED;
        }
        return handling.assignment() < assignment() ? ReportStatus.ROUTED : handling.status();
    }

    /** Number of the present assignment, 0 before the first. */
    @JsonIgnore
    public int assignment() {
        return Math.max(dispositionNumber(), handling.assignment());
    }

    private int dispositionNumber() {
        return disposition == null ? 0 : disposition.assignment();
    }

    /** Who holds it, or held it last: follow-up knows to whom the unit of a disposition delegated it. */
    @JsonIgnore
    public @Nullable String unitCode() {
        return disposition != null && disposition.assignment() > handling.assignment()
                ? disposition.unitCode()
                : handling.unitCode();
    }

    /** Why it goes no further; absent while it does. */
    @JsonIgnore
    public @Nullable ArchiveReason archived() {
        Hold held = hold;
        return held != null && status() == ReportStatus.ARCHIVED ? held.archived() : null;
    }

    /** The kind as verified; before, what the reporter said it is. */
    @JsonIgnore
    public ReportKind kind() {
        if (disposition != null && disposition.assignment() >= handling.assignment()) {
            return disposition.kind();
        }
        return handling.kind() != null
                ? handling.kind()
                : Objects.requireNonNull(filing).kind();
    }

    /**
     * Whether a limit of the ministry has passed and is still owed: that of the bureau while it is there, that of the first
     * response until it is taken up, that of finishing as long as it is open.
     */
    @JsonIgnore
    public boolean isLate() {
        ReportStatus status = status();
        return switch (status) {
            case FILED, COMPLETION_REQUESTED, RETURNED -> isLateToVerify();
            case ROUTED -> isLateInFirstResponse() || isLateToFinish();
            default -> status.isOpen() && isLateToFinish();
        };
    }

    /** The bureau's clock begins anew with each return. */
    private boolean isLateToVerify() {
        return Objects.equals(handling.expired().get(ClockName.VERIFICATION), assignment());
    }

    private boolean isLateInFirstResponse() {
        return Objects.equals(handling.expired().get(ClockName.FIRST_RESPONSE), assignment());
    }

    private boolean isLateToFinish() {
        return handling.expired().containsKey(ClockName.FINISH);
    }
}

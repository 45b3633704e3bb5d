package id.lapor.routing.routing;

import id.lapor.delivery.Correspondent;
import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.events.ClockName;
import id.lapor.events.Correspondence.ReturnNote;
import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.ComplaintVerified;
import id.lapor.events.RoutingEvent.CompletionRequested;
import id.lapor.events.RoutingEvent.Ground;
import id.lapor.events.RoutingEvent.RerouteReason;
import id.lapor.events.RoutingNotes;
import id.lapor.events.RoutingNotes.Note;
import id.lapor.routing.routing.Rule.Question;
import id.lapor.routing.routing.Standing.Action;
import id.lapor.routing.unit.UnitTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where one report belongs, and how that was decided. Created by whichever half arrives first, the filing or the dossier; the
 * decision falls when both are there.
 */
@Document("routings")
public class Routing implements Correspondent {
    private static final String PRIVATE = "private";

    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();
    private Standing standing = Standing.HEARD;
    private @Nullable Filing filing;
    private @Nullable Matter matter;
    private @Nullable String sopVersion;
    private List<RuleAnswer> answers = List.of();
    private List<String> accusedUnits = List.of();
    private List<Assignment> assignments = new ArrayList<>();
    private List<Return> returns = new ArrayList<>();
    private List<ReturnNote> returnNotes = List.of();
    private @Nullable String delegatedTo;
    private Requests requests = Requests.NONE;
    private @Nullable Archive archive;
    private @Nullable Instant decideBy;

    Routing(String id) {
        this.id = id;
    }

    /** The report of which nothing has been heard yet. */
    public static Routing unheard(String id) {
        return new Routing(id);
    }

    void filed(ComplaintFiled filed, Instant at, Decision decision) {
        filing = Filing.of(filed, at);
        decideWhenComplete(decision);
    }

    void told(Dossier dossier, Decision decision) {
        matter = Matter.of(dossier, requests);
        decideWhenComplete(decision);
    }

    /** The words are gone for good; what was decided stays. */
    void forgotten() {
        matter = null;
    }

    void noted(List<ReturnNote> notes) {
        returnNotes = List.copyOf(notes);
    }

    /** The unit took it up, or did what only a unit does that has. */
    void accepted(int assignment) {
        if (isCurrent(assignment)) {
            standing = standing.after(Action.ACCEPT).orElse(standing);
        }
    }

    /** Follow-up has counted the bureau's limit, or another clock is the first to end. */
    void limited(DueSet due) {
        decideBy = due.clock() == ClockName.VERIFICATION ? due.dueAt() : null;
    }

    /** Another unit holds it now, and has to take it up. */
    void delegated(int assignment, String unit) {
        Optional<Standing> next = standing.after(Action.DELEGATE);
        if (isCurrent(assignment) && next.isPresent()) {
            delegatedTo = unit;
            standing = next.get();
        }
    }

    /** A return of an assignment that is no longer current says nothing. */
    void returned(CaseReturned event, Instant at) {
        Optional<Standing> next = standing.after(Action.RETURN);
        if (isCurrent(event.assignment()) && next.isPresent()) {
            returns.add(new Return(event.assignment(), holder().orElseThrow(), event.reason(), at));
            standing = next.get();
        }
    }

    /**
     * Gives the report to a unit. What is as wanted already is left as it is.
     *
     * @throws DeskRefused if it cannot be done, saying what can
     */
    void dispose(Disposition wanted, Decision decision) {
        if (standing.isWithUnit()
                && current().filter(now -> now.satisfies(wanted)).isPresent()) {
            return;
        }
        ReportKind kind = Objects.requireNonNullElse(wanted.kind(), kind());
        Accusation accusation = new Accusation(accusedUnits).with(kind, namedUnit(), decision.units());
        new DispositionCheck(standing, assignmentNumber(), decision).pass(wanted, accusation);
        boolean said = wanted.note() != null || !accusation.units().equals(accusedUnits);
        accusedUnits = accusation.units();
        String category = wanted.categoryCode() == null ? categoryCode() : wanted.categoryCode();
        assign(wanted.unitCode(), kind, category, Ground.DESK, wanted.note(), wanted.by(), decision);
        if (said) {
            restate(PRIVATE, decision.now());
        }
    }

    /**
     * Asks the reporter to complete the report. What is asked already is left as it is.
     *
     * @throws DeskRefused if it cannot be done
     */
    void requestCompletion(String text, String by, Decision decision) {
        boolean open = standing == Standing.COMPLETION_REQUESTED;
        if (open && requests.last().orElseThrow().text().equals(text)) {
            return;
        }
        standing = DeskCheck.after(standing, Action.REQUEST);
        requests = requests.with(assignmentNumber(), text, by, decision.now());
        outbox.event(new CompletionRequested(requests.last().orElseThrow().id()), decision.now());
        restate(PRIVATE, decision.now());
    }

    /**
     * Puts the report away. What was put away so is left as it is.
     *
     * @throws DeskRefused if it cannot be done
     */
    void archive(ArchiveReason reason, @Nullable String text, String by, Decision decision) {
        if (archive != null && archive.satisfies(reason, text)) {
            return;
        }
        putAway(reason, text, by, DeskCheck.after(standing, Action.ARCHIVE), decision);
    }

    /** The reporter has written what was asked for. */
    void completed(String requestId, Instant at, Decision decision) {
        requests = requests.completed(requestId, at);
        followRequest(decision);
    }

    /** The time for a request has ended: that is for follow-up alone to say, and for a completion from before to undo. */
    void lapsed(String requestId, Instant at, Decision decision) {
        requests = requests.lapsed(requestId, at);
        followRequest(decision);
    }

    private void followRequest(Decision decision) {
        CompletionRequest last = requests.last().orElse(null);
        if (last == null) {
            return;
        }
        boolean open = standing == Standing.COMPLETION_REQUESTED;
        if (last.isDoneInTime() && (open || (archive != null && archive.isUndoneBy(last)))) {
            resume(decision);
        } else if (last.isLapsed() && (open || isBackBy(last))) {
            standing.after(Action.ARCHIVE)
                    .ifPresent(next -> putAway(ArchiveReason.WITHDRAWN, null, null, next, decision));
        }
    }

    /** Whether a completion that now turns out too late put it back onto the desk. */
    private boolean isBackBy(CompletionRequest request) {
        return standing == Standing.AT_DESK && request.completedAt() != null;
    }

    /** Back onto the desk; the rules are asked again unless a unit has given it back: they would send it there once more. */
    private void resume(Decision decision) {
        standing = standing.after(Action.RESUME).orElseThrow();
        boolean said = archive != null && archive.text() != null;
        archive = null;
        if (said) {
            restate(PRIVATE, decision.now());
        }
        if (returns.isEmpty()) {
            decide(Objects.requireNonNull(filing), decision);
        }
    }

    private void putAway(
            ArchiveReason reason, @Nullable String text, @Nullable String by, Standing next, Decision decision) {
        String open = standing == Standing.RETURNED
                ? null
                : requests.last().map(CompletionRequest::id).orElse(null);
        standing = next;
        archive = new Archive(reason, assignmentNumber(), open, text, by, decision.now());
        outbox.event(new ComplaintArchived(reason), decision.now());
        if (text != null) {
            restate(PRIVATE, decision.now());
        }
    }

    private void decideWhenComplete(Decision decision) {
        Filing filed = filing;
        Optional<Standing> next = standing.after(Action.COMPLETE);
        if (filed == null || matter == null || next.isEmpty()) {
            return;
        }
        standing = next.get();
        sopVersion = decision.sopFor(filed).version();
        decide(filed, decision);
    }

    private void decide(Filing filed, Decision decision) {
        Accusation accusation = Accusation.NONE.with(filed.kind(), filed.unitCode(), decision.units());
        boolean said = !accusation.units().equals(accusedUnits);
        accusedUnits = accusation.units();
        Ruling ruling =
                Ruling.on(new Question(filed, accusation, decision.units(), decision.categories(), decision.today()));
        answers = ruling.answers();
        ruling.yes()
                .ifPresent(yes ->
                        assign(yes.unitCode(), filed.kind(), filed.categoryCode(), yes.ground(), null, null, decision));
        if (said) {
            restate(PRIVATE, decision.now());
        }
    }

    private void assign(
            String unit,
            ReportKind kind,
            @Nullable String category,
            Ground ground,
            @Nullable String note,
            @Nullable String by,
            Decision decision) {
        String sop = Objects.requireNonNull(sopVersion);
        int number = assignmentNumber() + 1;
        boolean binding = decision.isSettledAfter(returns.size(), sop);
        boolean corrected = standing == Standing.ROUTED;
        standing = standing.after(Action.DISPOSE).orElseThrow();
        delegatedTo = null;
        assignments.add(new Assignment(number, unit, kind, category, ground, binding, note, by, decision.now()));
        if (number == 1) {
            outbox.event(new ComplaintVerified(kind), decision.now());
            outbox.event(new ComplaintRouted(1, unit, kind, category, sop, ground, binding), decision.now());
        } else {
            RerouteReason reason = corrected ? RerouteReason.CORRECTED : RerouteReason.RETURNED;
            outbox.event(new ComplaintRerouted(number, unit, kind, category, sop, reason, binding), decision.now());
        }
    }

    private boolean isCurrent(int assignment) {
        return assignment > 0 && assignment == assignmentNumber();
    }

    private @Nullable String namedUnit() {
        return filing == null ? null : filing.unitCode();
    }

    @Override
    public void restate(String stream, Instant now) {
        if (PRIVATE.equals(stream)) {
            List<Note> notes = assignments.stream()
                    .filter(assignment -> assignment.note() != null)
                    .map(assignment -> new Note(assignment.number(), assignment.note()))
                    .toList();
            List<RoutingNotes.Request> asked = requests.all().stream()
                    .map(request -> new RoutingNotes.Request(request.id(), request.text(), request.at()))
                    .toList();
            outbox.record(
                    PRIVATE,
                    new RoutingNotes(notes, accusedUnits, asked, archive == null ? null : archive.text()),
                    now);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    public Standing standing() {
        return standing;
    }

    /** The kind as verified last, or as filed; a report of which only words have arrived counts as a complaint. */
    public ReportKind kind() {
        return current().map(Assignment::kind).orElseGet(() -> filing == null ? ReportKind.COMPLAINT : filing.kind());
    }

    /** The category as verified last, or as filed. */
    public @Nullable String categoryCode() {
        Optional<Assignment> last = current();
        if (last.isPresent()) {
            return last.get().categoryCode();
        }
        return filing == null ? null : filing.categoryCode();
    }

    public Optional<Filing> filing() {
        return Optional.ofNullable(filing);
    }

    /** The words; empty when they have not arrived, or are gone. */
    public Optional<Matter> matter() {
        return Optional.ofNullable(matter);
    }

    /** The last disposition. */
    public Optional<Assignment> current() {
        return assignments.isEmpty() ? Optional.empty() : Optional.of(assignments.getLast());
    }

    /** The unit that holds it, or held it last: that of the last disposition, or the one it was delegated to. */
    public Optional<String> holder() {
        return delegatedTo == null ? current().map(Assignment::unitCode) : Optional.of(delegatedTo);
    }

    /** What the reporter was asked to complete, oldest first. */
    public List<CompletionRequest> requests() {
        return requests.all();
    }

    /** Why it goes no further; empty while it does. */
    public Optional<Archive> archive() {
        return Optional.ofNullable(archive);
    }

    /** Number of the last disposition, 0 before the first. */
    public int assignmentNumber() {
        return assignments.size();
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    public List<Return> returns() {
        return List.copyOf(returns);
    }

    /** What a unit wrote when it returned an assignment, if it did and the words have arrived. */
    public Optional<String> returnNote(int assignment) {
        return returnNotes.stream()
                .filter(note -> note.assignment() == assignment)
                .map(ReturnNote::text)
                .findFirst();
    }

    /** By when the bureau has to have decided; absent while nothing waits for it. */
    public Optional<Instant> decideBy() {
        return Optional.ofNullable(decideBy).filter(by -> standing.isAtDesk());
    }

    /** Whether the desk may give it to somebody, now or anew. */
    public boolean isOpenForDesk() {
        return standing.after(Action.DISPOSE).isPresent();
    }

    /** Whether the desk may ask the reporter to complete it. */
    public boolean mayBeRequested() {
        return standing.after(Action.REQUEST).isPresent();
    }

    /** Whether the desk may put it away. */
    public boolean mayBeArchived() {
        return standing.after(Action.ARCHIVE).isPresent();
    }

    /** Whether a unit is not barred from it by an accusation. */
    public boolean mayGoTo(String unit, UnitTree units) {
        return !new Accusation(accusedUnits).bars(unit, units);
    }

    /** What the rules said, in their order. */
    public List<RuleAnswer> answers() {
        return answers;
    }

    /** Units that, with all below them, may not hold this report. */
    public List<String> accusedUnits() {
        return accusedUnits;
    }
}

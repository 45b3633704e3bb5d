package id.lapor.followup.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.ClockName;
import id.lapor.events.Dossier;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.followup.casefile.Assignment;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseClock;
import id.lapor.followup.casefile.Conversation;
import id.lapor.followup.casefile.Entry;
import id.lapor.followup.casefile.Filing;
import id.lapor.followup.casefile.Moment;
import id.lapor.followup.casefile.Step;
import id.lapor.followup.unit.UnitTree;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole case as its handlers read it, in the JSON interface and on the page.
 *
 * @param version to be sent back with a command, so that nobody writes over what they have not read
 * @param sopVersion the procedure that holds for this case: that of its disposition
 * @param narrative absent, with title and place, when the words were erased
 * @param note the bureau's note to the present assignment
 * @param waitingAnswer an officer's answer that waits for approval
 * @param allowed commands that the reader may give now, by the last part of their address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseSheet(
        String trackingNumber,
        long version,
        ReportStatus state,
        ReportKind kind,
        CaseItem.UnitName unit,
        int assignment,
        String sopVersion,
        boolean binding,
        boolean anonymous,
        boolean confidential,
        @Nullable Instant filedAt,
        Instant routedAt,
        @Nullable Instant dueAt,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable LocalDate occurredOn,
        Dossier.@Nullable Place place,
        @Nullable String reporterName,
        @Nullable String note,
        List<Message> conversation,
        Conversation.@Nullable Waiting waitingAnswer,
        Conversation.@Nullable Returned returned,
        List<ClockFace> clocks,
        List<Entry> history,
        List<String> allowed) {

    /** Something said; {@code from} is REPORTER or UNIT; a question and its answer name the same {@code requestId}. */
    record Message(
            String from,
            int number,
            String text,
            Instant at,
            @Nullable String unit,
            @Nullable String requestId) {}

    /** A clock; limit and used time are working time, eight hours a day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClockFace(
            ClockName clock,
            Duration limit,
            Duration used,
            boolean running,
            boolean late,
            @Nullable Instant dueAt) {}

    static CaseSheet of(Case it, Set<Step> allowed, UnitTree tree, Moment reading) {
        Assignment assignment = it.assignment();
        Filing filing = it.heard().filing();
        Dossier words = it.heard().dossier();
        return new CaseSheet(
                it.id(),
                it.edition(),
                it.state(),
                assignment.kind(),
                CaseItem.UnitName.of(assignment.unitCode(), tree),
                assignment.number(),
                assignment.terms().sopVersion(),
                assignment.binding(),
                it.heard().isAnonymous(),
                it.heard().isConfidential(),
                filing == null ? null : filing.at(),
                assignment.routedAt(),
                it.agenda().dueAt(),
                words == null ? null : words.title(),
                words == null ? null : words.narrative(),
                words == null ? null : words.occurredOn(),
                words == null ? null : words.place(),
                words == null ? null : words.reporterName(),
                it.heard().noteTo(assignment.number()),
                messages(it, words, tree),
                it.conversation().waiting(),
                it.conversation().returned(),
                it.clocks().all().stream().map(clock -> face(clock, reading)).toList(),
                it.history().entries(),
                allowed.stream()
                        .map(Step::command)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Whether a command is open to the reader. */
    public boolean allows(String command) {
        return allowed.contains(command);
    }

    private static List<Message> messages(Case it, @Nullable Dossier words, UnitTree tree) {
        Stream<Message> answers = it.conversation().sent().answers().stream()
                .map(said ->
                        new Message("UNIT", said.answer(), said.text(), said.at(), tree.name(said.unitCode()), null));
        Stream<Message> replies = words == null
                ? Stream.empty()
                : words.replies().stream()
                        .map(said ->
                                new Message("REPORTER", said.reply(), said.text(), said.at(), null, said.requestId()));
        Stream<Message> questions = it.conversation().sent().questions().stream()
                .map(said ->
                        new Message("UNIT", 0, said.text(), said.at(), tree.name(said.unitCode()), said.requestId()));
        return Stream.of(answers, questions, replies)
                .flatMap(said -> said)
                .sorted(Comparator.comparing(Message::at))
                .toList();
    }

    private static ClockFace face(CaseClock clock, Moment reading) {
        return new ClockFace(
                clock.name(),
                clock.limit(),
                clock.usedBy(reading.at(), reading.calendar()),
                clock.isRunning(),
                clock.isLate(reading.at()),
                clock.dueAt());
    }
}

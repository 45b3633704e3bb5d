package id.lapor.followup.casefile.web;

import id.lapor.followup.casefile.Assignment;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseClock;
import id.lapor.followup.casefile.Conversation;
import id.lapor.followup.casefile.Draft;
import id.lapor.followup.casefile.Moment;
import id.lapor.followup.unit.UnitTree;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it: the sheet, and its times and clocks in words.
 *
 * @param text what stands in the answer editor: what was being written, else what waits for approval
 * @param saved when that was saved, in words
 */
record CaseView(
        CaseSheet sheet,
        String filed,
        String routed,
        @Nullable String occurred,
        List<NamedClock> clocks,
        List<Said> conversation,
        List<EntryWords> history,
        @Nullable String waiting,
        @Nullable String text,
        @Nullable String saved) {

    /** A running clock with its name and its end in words. */
    record NamedClock(String name, String due, ClockWords clock) {}

    /** A message as the kit's conversation takes it. */
    record Said(String id, boolean own, String who, Instant at, String when, String text) {}

    static CaseView of(Case it, CaseSheet sheet, @Nullable Draft draft, UnitTree tree, Moment now, Wording wording) {
        Assignment assignment = it.assignment();
        ZoneId zone = assignment.zone();
        Conversation.Waiting waiting = it.conversation().waiting();
        return new CaseView(
                sheet,
                sheet.filedAt() == null ? "" : wording.when(sheet.filedAt(), zone),
                wording.when(assignment.routedAt(), zone),
                sheet.occurredOn() == null ? null : wording.day(sheet.occurredOn()),
                it.clocks().all().stream()
                        .flatMap(clock -> named(clock, zone, now, wording))
                        .toList(),
                sheet.conversation().stream()
                        .map(message -> said(message, zone, wording))
                        .toList(),
                it.history().entries().stream()
                        .map(entry -> EntryWords.of(entry, tree, zone, wording))
                        .toList(),
                waiting == null ? null : wording.say("case.waiting.by", waiting.by(), wording.when(waiting.at(), zone)),
                draft == null ? (waiting == null ? null : waiting.text()) : draft.text(),
                draft == null ? null : wording.say("draft.saved", wording.hour(draft.savedAt(), zone)));
    }

    private static Stream<NamedClock> named(CaseClock clock, ZoneId zone, Moment now, Wording wording) {
        ClockWords words = ClockWords.of(clock, zone, now, wording);
        if (words == null) {
            return Stream.empty();
        }
        Instant due = Objects.requireNonNull(clock.dueAt());
        String until = wording.when(due, zone);
        boolean certain = now.calendar().in(zone).isCertain(now.at(), due);
        return Stream.of(new NamedClock(
                wording.say("clock.name." + clock.name()),
                certain ? until : wording.say("clock.uncertain", until),
                words));
    }

    private static Said said(CaseSheet.Message message, ZoneId zone, Wording wording) {
        boolean own = message.unit() != null;
        String who = message.unit() == null ? wording.say("word.reporter") : message.unit();
        return new Said(
                message.from().toLowerCase(Locale.ROOT) + "-"
                        + (message.number() == 0 ? message.requestId() : message.number()),
                own,
                who,
                message.at(),
                wording.when(message.at(), zone),
                message.text());
    }
}

package id.lapor.followup.casefile.web;

import id.lapor.followup.casefile.Entry;
import id.lapor.followup.unit.UnitTree;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A line of the history in words, as the timeline of the kit takes it; {@code at} is ISO-8601. */
record EntryWords(
        Instant at, String when, String what, @Nullable String who) {

    static EntryWords of(Entry entry, UnitTree tree, ZoneId zone, Wording wording) {
        return new EntryWords(entry.at(), wording.when(entry.at(), zone), what(entry, tree, wording), entry.by());
    }

    static String what(Entry entry, UnitTree tree, Wording wording) {
        String detail = entry.detail() == null ? "" : entry.detail();
        return switch (entry.what()) {
            case OPENED, DELEGATED -> wording.say("history." + entry.what(), tree.name(detail));
            case ARCHIVED -> wording.say("history.ARCHIVED", wording.say("archive." + detail));
            case ESCALATED ->
                wording.say("history.ESCALATED", detail.isEmpty() ? wording.say("word.bureau") : tree.name(detail));
            case REOPENED, NOTED -> wording.say("history." + entry.what(), detail);
            case RETURNED -> wording.say("history.RETURNED", wording.say("reason." + detail));
            case EXPIRED -> wording.say("history.EXPIRED", wording.say("clock.name." + detail));
            case CLOSED ->
                detail.isEmpty() ? wording.say("history.CLOSED") : wording.say("history.CLOSED.note", detail);
            case FILED,
                    VERIFIED,
                    COMPLETION_REQUESTED,
                    COMPLETED,
                    COMPLETION_LAPSED,
                    ACCEPTED,
                    ASKED,
                    QUESTION_ANSWERED,
                    QUESTION_LAPSED,
                    DRAFTED,
                    ANSWERED,
                    REPLIED,
                    RESUMED,
                    RECOUNTED,
                    LAPSED -> wording.say("history." + entry.what());
        };
    }
}

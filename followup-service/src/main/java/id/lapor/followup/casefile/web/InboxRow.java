package id.lapor.followup.casefile.web;

import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.followup.casefile.CaseLine;
import id.lapor.followup.casefile.Entry;
import id.lapor.followup.casefile.Moment;
import id.lapor.followup.unit.UnitTree;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A case as a row of the inbox page, in words. */
record InboxRow(
        String number,
        @Nullable String title,
        ReportKind kind,
        ReportStatus state,
        String from,
        String holder,
        @Nullable ClockWords clock,
        String lastWhat,
        String lastWhen) {

    static InboxRow of(CaseLine line, UnitTree tree, Moment now, Wording wording) {
        ZoneId zone = line.assignment().zone();
        Entry last = line.lastEntry();
        return new InboxRow(
                line.id(),
                line.title(),
                line.assignment().kind(),
                line.state(),
                from(line, wording),
                tree.name(line.assignment().unitCode()),
                ClockWords.of(line.clock(), zone, now, wording),
                last == null ? "" : EntryWords.what(last, tree, wording),
                last == null ? "" : wording.shortly(last.at(), zone));
    }

    private static String from(CaseLine line, Wording wording) {
        String name = line.reporterName();
        if (name != null) {
            return name;
        }
        return wording.say(line.isAnonymous() ? "word.anonymous" : "word.reporter");
    }
}

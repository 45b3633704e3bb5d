package id.lapor.routing.web;

import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.Disposition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The decision as one of the desk's forms sends it.
 *
 * @param seen number of the assignment that the page showed
 * @param search what to look for among the units
 * @param action {@code search} when only units are looked for
 * @param requestText what the reporter shall complete
 * @param archiveText words to the reporter about the putting away
 */
record DeskForm(
        @Nullable String unitCode,
        @Nullable String categoryCode,
        @Nullable ReportKind kind,
        @Nullable String note,
        @Nullable Integer seen,
        @Nullable String search,
        @Nullable String action,
        @Nullable String requestText,
        @Nullable ArchiveReason archiveReason,
        @Nullable String archiveText) {

    static DeskForm of(TriageReport report) {
        return new DeskForm(
                null, report.categoryCode(), report.kind(), null, report.assignment(), null, null, null, null, null);
    }

    boolean isSearch() {
        return "search".equals(action);
    }

    /** The words to look for, never null; the templates ask too. */
    public String searched() {
        return Objects.requireNonNullElse(search, "").strip();
    }

    boolean hasUnit() {
        return unitCode != null && !unitCode.isBlank();
    }

    boolean isNoteTooLong() {
        return note != null && note.length() > Disposition.LONGEST_NOTE;
    }

    /** What is asked for; the unit must be there. */
    Disposition by(String username) {
        DispositionRequest request = new DispositionRequest(
                Objects.requireNonNullElse(unitCode, ""), categoryCode, kind, note == null ? null : lines(note));
        return request.by(username, seen);
    }

    /** What the reporter shall complete, never null. */
    String requestWords() {
        return lines(Objects.requireNonNullElse(requestText, "")).strip();
    }

    /** Words about the putting away, never null. */
    String archiveWords() {
        return lines(Objects.requireNonNullElse(archiveText, "")).strip();
    }

    /** Browsers send line ends as CR LF. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}

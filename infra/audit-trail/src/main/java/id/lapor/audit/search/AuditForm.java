package id.lapor.audit.search;

import id.lapor.audit.chain.Place;
import id.lapor.audit.chain.TrailSearch;
import id.lapor.audit.request.TrackingNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor has typed; whole days, both included.
 *
 * @param cursor where the page begins, as the page before gave it out
 */
record AuditForm(
        @Nullable String person,
        @Nullable String report,
        @Nullable String deed,
        @Nullable String from,
        @Nullable String to,
        @Nullable String cursor) {

    /** Blank fields say nothing. */
    AuditForm {
        person = said(person);
        report = said(report);
        deed = said(deed);
        from = said(from);
        to = said(to);
        cursor = said(cursor);
    }

    /** Message codes by field of what cannot be read; empty when it can be searched. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (report != null && TrackingNumbers.read(report).isEmpty()) {
            errors.put("report", "audit.report.unreadable");
        }
        if (from != null && day(from) == null) {
            errors.put("from", "audit.day.unreadable");
        }
        if (to != null && day(to) == null) {
            errors.put("to", "audit.day.unreadable");
        }
        return errors;
    }

    TrailSearch search(ZoneId zone) {
        LocalDate last = to == null ? null : day(to);
        return new TrailSearch(
                person,
                report == null ? null : TrackingNumbers.read(report).orElse(null),
                deed,
                start(from == null ? null : day(from), zone),
                start(last == null ? null : last.plusDays(1), zone),
                cursor == null ? null : Place.read(cursor).map(Place::id).orElse(null));
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() < 2000 || day.getYear() > 9998 ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable String said(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}

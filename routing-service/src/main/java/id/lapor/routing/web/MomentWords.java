package id.lapor.routing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Moments as people read them, in the bureau's zone: <i>Senin, 24 November 2026, 14.05 WIB</i>. */
public record MomentWords(ZoneId zone, Locale locale) {
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    public String full(Instant moment) {
        return said(moment, "EEEE, d MMMM yyyy, HH.mm") + " " + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** For columns: without weekday, year and zone. */
    public String brief(Instant moment) {
        return said(moment, "d MMM, HH.mm");
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(day);
    }

    private String said(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(ZonedDateTime.ofInstant(moment, zone));
    }
}

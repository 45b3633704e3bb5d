package id.lapor.followup.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** How pages of one language say times: <i>Senin, 24 November 2026, 14.05 WIB</i>. */
final class Wording {
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final MessageSource messages;
    private final Locale locale;

    Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String say(String code, Object... args) {
        return messages.getMessage(code, args, locale);
    }

    /** Day and hour in a unit's own zone. */
    String when(Instant at, ZoneId zone) {
        return format("EEEE, d MMMM yyyy, " + hourPattern(), at, zone) + " " + name(zone);
    }

    /** Day and hour where room is scarce. */
    String shortly(Instant at, ZoneId zone) {
        return format("d MMM, " + hourPattern(), at, zone);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(day);
    }

    String hour(Instant at, ZoneId zone) {
        return format(hourPattern(), at, zone) + " " + name(zone);
    }

    private String hourPattern() {
        return locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm";
    }

    private String format(String pattern, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(at);
    }

    private static String name(ZoneId zone) {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }
}

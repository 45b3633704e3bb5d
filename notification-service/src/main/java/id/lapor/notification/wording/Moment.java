package id.lapor.notification.wording;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people write it: <i>Senin, 24 November 2026, 14.05 WIB</i>. */
final class Moment {
    static String inWords(Instant at, ZoneId zone, Locale locale) {
        ZonedDateTime there = at.atZone(zone);
        String pattern = locale.getLanguage().equals("en") ? "EEEE, d MMMM yyyy, HH:mm" : "EEEE, d MMMM yyyy, HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(there) + " " + name(zone, there);
    }

    /** Indonesia's zones by the names that its people use; the JDK knows them in Indonesian only. */
    private static String name(ZoneId zone, ZonedDateTime there) {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> DateTimeFormatter.ofPattern("z", Locale.ROOT).format(there);
        };
    }

    private Moment() {}
}

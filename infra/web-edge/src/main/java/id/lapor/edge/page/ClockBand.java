package id.lapor.edge.page;

import id.lapor.edge.language.Language;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the band on top of each page says where a stack runs on a test clock: nobody shall take its dates for real ones.
 *
 * @param clock the domain's clock
 * @param zone the bureau's
 */
public record ClockBand(InstantSource clock, ZoneId zone) {

    /** Day and time of the test clock: <i>Jumat, 13 Februari 2026, 18.30 WIB</i>. */
    String moment(Language language) {
        String pattern = language == Language.ENGLISH ? "EEEE, d MMMM uuuu, HH:mm" : "EEEE, d MMMM uuuu, HH.mm";
        ZonedDateTime now = clock.instant().atZone(zone);
        // WIB, WITA and WIT are known to the JDK in Indonesian only, and are said in both languages.
        return now.format(DateTimeFormatter.ofPattern(pattern, language.locale())) + " "
                + now.format(DateTimeFormatter.ofPattern("z", Locale.of("id")));
    }
}

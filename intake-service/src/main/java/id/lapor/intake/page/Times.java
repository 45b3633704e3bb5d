package id.lapor.intake.page;

import id.lapor.intake.IntakeSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes moments as people read them, in the bureau's zone: <i>Senin, 24 November 2026, 14.05 WIB</i>. */
@Component("times")
public final class Times {
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final ZoneId zone;
    private final Clock clock;

    Times(IntakeSettings settings, Clock clock) {
        this.zone = settings.bureauZone();
        this.clock = clock;
    }

    /** Day and time. */
    public String full(Instant at) {
        return formatter(isEnglish() ? "EEEE, d MMMM uuuu, HH:mm" : "EEEE, d MMMM uuuu, HH.mm")
                        .format(at.atZone(zone))
                + " " + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** The day alone. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** A day of the calendar. */
    public String day(LocalDate day) {
        return formatter("EEEE, d MMMM uuuu").format(day);
    }

    /** Whether a moment has passed. */
    public boolean isPast(Instant at) {
        return at.isBefore(clock.instant());
    }

    /** Days between now and a moment, begun ones counted, never negative. */
    public long days(Instant at) {
        long hours = Duration.between(clock.instant(), at).abs().toHours();
        return Math.ceilDiv(hours, 24L);
    }

    /** Today, where the bureau is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static boolean isEnglish() {
        return locale().getLanguage().equals("en");
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

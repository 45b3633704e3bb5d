package id.lapor.followup.calendar;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When offices work, by their own wall clock.
 *
 * @param closes on the same day, later than {@code opens}
 */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    public OfficeHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("An office that opens at " + opens + " cannot close at " + closes);
        }
    }

    /** Working time of one day. */
    public Duration length() {
        return Duration.between(opens, closes);
    }
}

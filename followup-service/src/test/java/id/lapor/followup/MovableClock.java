package id.lapor.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The domain's time, moved by the test. */
final class MovableClock extends Clock {
    /** Monday, 2 November 2026, 09:00 WIB. */
    static final Instant MONDAY_MORNING = Instant.parse("2026-11-02T02:00:00Z");

    private volatile Instant now = MONDAY_MORNING;

    void set(Instant then) {
        now = then;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

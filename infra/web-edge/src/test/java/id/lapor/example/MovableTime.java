package id.lapor.example;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time by which sessions end, moved by the test. */
public final class MovableTime implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-02T02:00:00Z");

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

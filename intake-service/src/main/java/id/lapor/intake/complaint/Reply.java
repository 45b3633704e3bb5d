package id.lapor.intake.complaint;

import java.time.Instant;

/** Reply {@code number}, from 1, of the reporter to answer {@code answer}. */
record Reply(int number, int answer, String text, Instant at) {}

package id.lapor.intake.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of a unit that is not settled yet.
 *
 * @param requestId as follow-up named it
 * @param answerBy when the unit goes on without an answer; absent when it waits without end
 */
record Question(String requestId, @Nullable Instant answerBy) {}

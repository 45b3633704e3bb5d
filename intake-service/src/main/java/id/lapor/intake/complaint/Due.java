package id.lapor.intake.complaint;

import id.lapor.events.ClockName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The deadline that follow-up last told, and for which assignment it holds. */
record Due(
        int assignment, @Nullable ClockName clock, @Nullable Instant at) {

    /** Whether it is the reporter's and no limit of the ministry. */
    boolean isReporters() {
        return clock == ClockName.REPORTER_WINDOW
                || clock == ClockName.QUESTION_WINDOW
                || clock == ClockName.COMPLETION_WINDOW;
    }
}

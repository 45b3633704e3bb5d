package id.lapor.intake.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of the conversation between a reporter and those who handle the report.
 *
 * @param id unique within the report, {@code answer-1} or {@code reply-1}
 * @param unitCode the unit that wrote, absent for the reporter
 */
public record Message(String id, Author from, @Nullable String unitCode, String text, Instant at) {

    /** Who wrote. */
    public enum Author {
        REPORTER,
        UNIT,
        BUREAU
    }
}

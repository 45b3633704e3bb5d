package id.lapor.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the desk's queue.
 *
 * @param title absent when the words of the report are gone
 * @param dueAt by when the bureau has to decide; absent while the reporter is asked, and once it is decided
 * @param late whether that has passed
 * @param suggestion the best suggestion, if the words tell
 * @param returns how often a unit has given it back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TriageItem(
        String trackingNumber,
        ReportStatus state,
        @Nullable String title,
        ReportKind kind,
        Instant filedAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable SuggestedUnit suggestion,
        int returns) {}

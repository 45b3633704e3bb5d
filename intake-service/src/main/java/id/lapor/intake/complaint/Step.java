package id.lapor.intake.complaint;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline: something that happened to a report. Steps are ordered by time, and at the same time by the way
 * a report goes, so that the order of arrival does not show.
 *
 * @param event logical name of the event, {@code case.accepted}
 * @param source the service that told it
 * @param number of the event within its source
 * @param unitCode the unit that acted, or to which the report went
 */
public record Step(
        Instant at,
        String event,
        String source,
        long number,
        @Nullable String unitCode) implements Comparable<Step> {
    private static final List<String> WAY = List.of("intake", "routing", "followup");
    private static final Comparator<Step> ORDER = Comparator.comparing(Step::at)
            .thenComparingInt(step -> WAY.indexOf(step.source()))
            .thenComparingLong(Step::number);

    @Override
    public int compareTo(Step other) {
        return ORDER.compare(this, other);
    }
}

package id.lapor.routing.web;

import id.lapor.routing.routing.Routing;
import id.lapor.routing.routing.Routings;
import id.lapor.routing.routing.Routings.Place;
import id.lapor.routing.routing.Standing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk's page shows around one report: the queue, its counts, and which report comes next. */
@Component
class DeskPage {
    private static final int LINES = 40;

    private final Routings routings;
    private final Reading reading;

    DeskPage(Routings routings, Reading reading) {
        this.routings = routings;
        this.reading = reading;
    }

    /** How many wait for the bureau, by why they wait; and how many for their reporters. */
    record Counts(long filed, long returned, long asked) {
        public long all() {
            return filed + returned;
        }
    }

    Counts counts() {
        return new Counts(
                routings.count(Standing.AT_DESK),
                routings.count(Standing.RETURNED),
                routings.count(Standing.COMPLETION_REQUESTED));
    }

    List<TriageItem> queue(@Nullable QueueState state) {
        return routings.queue(QueueState.standings(state), "", null, LINES).stream()
                .map(reading::item)
                .toList();
    }

    Optional<Routing> find(String number) {
        return routings.readable(number);
    }

    /** The report that waits behind another one, or the first. */
    Optional<TriageReport> next(@Nullable QueueState state, @Nullable Routing behind) {
        return waiting(state, behind == null ? null : place(behind))
                .or(() -> waiting(state, null))
                .map(reading::report);
    }

    TriageReport report(Routing routing) {
        return reading.report(routing);
    }

    private Optional<Routing> waiting(@Nullable QueueState state, @Nullable Place after) {
        return routings.queue(QueueState.standings(state), "", after, 1).stream()
                .findFirst();
    }

    private static @Nullable Place place(Routing routing) {
        return routing.filing()
                .map(filing -> new Place(filing.at(), routing.id()))
                .orElse(null);
    }
}

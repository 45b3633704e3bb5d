package id.lapor.reporting.stream;

import id.lapor.reporting.facts.Change;
import id.lapor.reporting.facts.ComplaintFacts;
import id.lapor.reporting.facts.Marks.TooManyEarly;
import id.lapor.reporting.figure.CellKey;
import id.lapor.reporting.figure.Cells;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds an event into the facts of its complaint and tells what that takes from, and adds to, the cells. */
final class CountComplaint extends ContextualProcessor<String, Change, String, Long> {
    private static final Logger LOG = LoggerFactory.getLogger(CountComplaint.class);

    private final ZoneId bureau;
    private @Nullable KeyValueStore<String, ComplaintFacts> facts;

    CountComplaint(ZoneId bureau) {
        this.bureau = bureau;
    }

    @Override
    public void init(ProcessorContext<String, Long> context) {
        super.init(context);
        facts = context.getStateStore(FigureTopology.FACTS);
    }

    @Override
    public void process(Record<String, Change> message) {
        KeyValueStore<String, ComplaintFacts> store = Objects.requireNonNull(facts);
        ComplaintFacts before = Objects.requireNonNullElse(store.get(message.key()), ComplaintFacts.UNHEARD);
        ComplaintFacts after = hear(before, message);
        if (!after.equals(before)) {
            store.put(message.key(), after);
            tellDifference(Cells.of(before), Cells.of(after), message);
        }
    }

    private ComplaintFacts hear(ComplaintFacts before, Record<String, Change> message) {
        try {
            return before.hear(message.value(), bureau);
        } catch (TooManyEarly e) {
            LOG.error("Event {} of {} is not counted: {}", message.value().number(), message.key(), e.getMessage());
            return before;
        }
    }

    private void tellDifference(Set<CellKey> before, Set<CellKey> after, Record<String, Change> cause) {
        Cells.without(before, after).forEach(cell -> tell(cell, -1, cause));
        Cells.without(after, before).forEach(cell -> tell(cell, 1, cause));
    }

    private void tell(CellKey cell, long difference, Record<String, Change> cause) {
        context().forward(new Record<>(cell.toString(), difference, cause.timestamp()));
    }
}

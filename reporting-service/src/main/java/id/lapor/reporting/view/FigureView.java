package id.lapor.reporting.view;

import id.lapor.delivery.KafkaWire;
import id.lapor.delivery.Received;
import id.lapor.events.FigureCell;
import id.lapor.reporting.figure.CellKey;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All figures as they stand, in memory. */
@Component
public class FigureView {
    private final Map<CellKey, Long> cells = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();

    void learn(ConsumerRecord<String, byte[]> message) {
        byte @Nullable [] value = message.value();
        Received<FigureCell> received = KafkaWire.record(message.headers(), value, FigureCell.class);
        CellKey key = CellKey.parse(received.key());
        if (received.isTombstone() || received.body().value() == 0) {
            cells.remove(key);
        } else {
            cells.put(key, received.body().value());
        }
        version.incrementAndGet();
    }

    /** The value of a cell; what nobody has counted is zero. */
    public long value(CellKey key) {
        return cells.getOrDefault(key, 0L);
    }

    /** Codes of the units that hold, or held last, any report. */
    public Set<String> units() {
        Set<String> units = new TreeSet<>();
        cells.keySet().forEach(key -> {
            if (key.unitCode() != null) {
                units.add(key.unitCode());
            }
        });
        return units;
    }

    /** Rises whenever a figure has changed. */
    public long version() {
        return version.get();
    }
}

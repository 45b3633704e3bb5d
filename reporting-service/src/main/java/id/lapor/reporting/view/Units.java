package id.lapor.reporting.view;

import id.lapor.delivery.KafkaWire;
import id.lapor.delivery.Received;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.reporting.ReportingSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/** The organisation as routing publishes it, in memory: names, and who stands below whom today. */
@Component
public class Units {
    private static final String KEY = "unit/";

    private final Map<String, UnitRecord> versions = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ReportingSettings settings;

    Units(Clock clock, ReportingSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    void learn(ConsumerRecord<String, byte[]> message) {
        Received<UnitRecord> received = KafkaWire.record(message.headers(), message.value(), UnitRecord.class);
        if (!received.key().startsWith(KEY)) {
            return;
        }
        if (received.isTombstone()) {
            versions.remove(received.key());
        } else {
            versions.put(received.key(), received.body());
        }
    }

    /** The unit as it is today; one whose time has not come or has passed, in its nearest form. */
    public Optional<UnitRecord> find(String code) {
        return Optional.ofNullable(today().get(code));
    }

    /** Names of all units by code. */
    public Map<String, String> names() {
        return today().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().name()));
    }

    /** Whether the unit is the ministry itself, below which everything stands. */
    public boolean isMinistry(String code) {
        return find(code).filter(unit -> unit.level() == UnitLevel.MINISTRY).isPresent();
    }

    /** The unit and all that stand below it by either parent. */
    public Set<String> selfAndBelow(String code) {
        Map<String, Set<String>> children = new HashMap<>();
        today().values()
                .forEach(unit -> unit.parents()
                        .forEach(parent -> children.computeIfAbsent(parent, any -> new HashSet<>())
                                .add(unit.code())));
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of(code));
        while (!ahead.isEmpty()) {
            String unit = ahead.remove();
            if (reached.add(unit)) {
                ahead.addAll(children.getOrDefault(unit, Set.of()));
            }
        }
        return reached;
    }

    private Map<String, UnitRecord> today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), settings.bureauZone());
        Map<String, UnitRecord> units = new HashMap<>();
        versions.values().stream()
                .sorted(Comparator.comparing(UnitRecord::validFrom))
                .filter(unit -> !unit.validFrom().isAfter(day) || !units.containsKey(unit.code()))
                .forEach(unit -> units.put(unit.code(), unit));
        return units;
    }
}

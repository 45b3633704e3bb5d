package id.lapor.intake.figures;

import id.lapor.delivery.Received;
import id.lapor.events.FigureCell;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums of the ministry's figures over the reports filed in the last thirty days, from reporting's cells. Each replica reads
 * the whole topic for itself, so it holds cells of days only, and drops those that have grown old. Thread-safe.
 */
public final class MonthFigures {
    static final int DAYS = 30;

    private final Clock clock;
    private final ZoneId bureau;
    private final Map<String, FigureCell> cells = new ConcurrentHashMap<>();

    public MonthFigures(Clock clock, ZoneId bureau) {
        this.clock = clock;
        this.bureau = bureau;
    }

    /** Takes in a cell or its tombstone. */
    public void put(Received<FigureCell> record) {
        if (record.isTombstone()) {
            cells.remove(record.key());
        } else {
            put(record.key(), record.body());
        }
    }

    private void put(String key, FigureCell cell) {
        if (cell.unitCode() == null && cell.kind() == null && isRecent(cell.day())) {
            cells.put(key, cell);
        }
    }

    /** The sum of a measure over the days, empty if no cell of it has arrived. */
    public Optional<Long> sum(String measure) {
        cells.values().removeIf(cell -> !isRecent(cell.day()));
        return cells.values().stream()
                .filter(cell -> cell.measure().equals(measure))
                .map(FigureCell::value)
                .reduce(Long::sum);
    }

    private boolean isRecent(@Nullable String day) {
        if (day == null) {
            return false;
        }
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), bureau);
            return LocalDate.parse(day).isAfter(today.minusDays(DAYS));
        } catch (DateTimeException notADay) {
            // A newer writer may cut time otherwise; its cells are not for this page.
            return false;
        }
    }
}

package id.lapor.intake.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.delivery.Wire;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.FigureCell;
import id.lapor.events.ReportKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthFiguresTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final MonthFigures figures = new MonthFigures(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Jakarta"));
    private int revision;

    @Test
    void sumsTheLastThirtyDaysOfTheWholeMinistry() {
        put(new FigureCell("filed", null, null, "2026-11-24", 3));
        put(new FigureCell("filed", null, null, "2026-10-26", 4));
        put(new FigureCell("filed", null, null, "2026-10-25", 100));
        put(new FigureCell("filed", "ITJEN", null, "2026-11-24", 100));
        put(new FigureCell("filed", null, ReportKind.COMPLAINT, "2026-11-24", 100));
        put(new FigureCell("filed", null, null, null, 100));

        assertThat(figures.sum("filed")).contains(7L);
    }

    @Test
    void aLaterCellReplacesTheEarlierOne() {
        put(new FigureCell("filed", null, null, "2026-11-24", 3));
        put(new FigureCell("filed", null, null, "2026-11-24", 5));

        assertThat(figures.sum("filed")).contains(5L);
    }

    @Test
    void saysNothingOfWhatReportingHasNotTold() {
        assertThat(figures.sum("filed")).isEmpty();
    }

    @Test
    void skipsDaysThatAreNone() {
        put(new FigureCell("filed", null, null, "2026-W47", 3));

        assertThat(figures.sum("filed")).isEmpty();
    }

    private void put(FigureCell cell) {
        String key = key(cell.measure(), cell.unitCode(), cell.kind(), cell.day());
        revision++;
        figures.put(Wire.record(Letters.record("reporting", "figures", key, revision, cell, NOW), FigureCell.class));
    }

    private static String key(@Nullable Object... coordinates) {
        return Arrays.toString(coordinates);
    }
}

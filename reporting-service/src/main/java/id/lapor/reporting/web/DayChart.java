package id.lapor.reporting.web;

import id.lapor.reporting.report.FigureReport.OfDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reports per day of filing as bars, drawn by the server: coordinates in a picture of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param top the number at the upper line, at least 1
 */
record DayChart(
        List<Bar> bars, long sum, long top, @Nullable Bar highest) {
    static final int WIDTH = 720;
    static final int HEIGHT = 160;
    private static final int LEFT = 36;
    private static final int GAP = 3;

    DayChart {
        bars = List.copyOf(bars);
    }

    /** One day. */
    record Bar(LocalDate day, long value, double x, double y, double width, double height) {}

    static DayChart of(List<OfDay> days) {
        long top = Math.max(
                1, days.stream().mapToLong(day -> day.figures().filed()).max().orElse(0));
        double step = days.isEmpty() ? 1 : (WIDTH - LEFT) / (double) days.size();
        List<Bar> bars = IntStream.range(0, days.size())
                .mapToObj(i -> bar(days.get(i), LEFT + i * step, step - GAP, top))
                .toList();
        return new DayChart(
                bars,
                bars.stream().mapToLong(Bar::value).sum(),
                top,
                bars.stream()
                        .filter(bar -> bar.value() > 0)
                        .max(Comparator.comparingLong(Bar::value))
                        .orElse(null));
    }

    private static Bar bar(OfDay day, double x, double width, long top) {
        double height = HEIGHT * (double) day.figures().filed() / top;
        return new Bar(day.day(), day.figures().filed(), x, HEIGHT - height, width, height);
    }
}

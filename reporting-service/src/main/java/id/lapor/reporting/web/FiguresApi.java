package id.lapor.reporting.web;

import id.lapor.edge.person.Person;
import id.lapor.events.ReportKind;
import id.lapor.reporting.report.FigureReport;
import id.lapor.reporting.report.ReadFigures;
import id.lapor.reporting.report.ReadFigures.By;
import id.lapor.reporting.report.Scope;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The figures for programs. */
@RestController
@RequestMapping("/api/v1/figures")
class FiguresApi {
    private static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    private final ReadFigures figures;
    private final Sight sight;
    private final FigureStreams streams;

    FiguresApi(ReadFigures figures, Sight sight, FigureStreams streams) {
        this.figures = figures;
        this.sight = sight;
        this.streams = streams;
    }

    /**
     * @param unit a unit with all below it; absent for all that the caller may see
     * @param by the one breakdown wanted; absent for units and kinds
     */
    @GetMapping
    FigureReport figures(
            Person person,
            @RequestParam(required = false) @Pattern(regexp = CODE) @Nullable String unit,
            @RequestParam(required = false) @Nullable ReportKind kind,
            @RequestParam(required = false) @Pattern(regexp = "unit|kind|day") @Nullable String by) {
        return figures.report(sight.of(person, unit), kind, breakdowns(by));
    }

    /** The same again whenever it has changed, at most once a second, as server-sent events named {@code figures}. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Person person,
            @RequestParam(required = false) @Pattern(regexp = CODE) @Nullable String unit,
            @RequestParam(required = false) @Nullable ReportKind kind,
            @RequestParam(required = false) @Pattern(regexp = "unit|kind|day") @Nullable String by) {
        Scope scope = sight.of(person, unit);
        return streams.open(() -> figures.report(scope, kind, breakdowns(by)));
    }

    private static Set<By> breakdowns(@Nullable String by) {
        return switch (by) {
            case "unit" -> EnumSet.of(By.UNIT);
            case "kind" -> EnumSet.of(By.KIND);
            case "day" -> EnumSet.of(By.DAY);
            case null, default -> EnumSet.of(By.UNIT, By.KIND);
        };
    }
}

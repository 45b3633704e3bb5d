package id.lapor.reporting.web;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.events.ReportKind;
import id.lapor.reporting.ReportingSettings;
import id.lapor.reporting.report.FigureReport;
import id.lapor.reporting.report.ReadFigures;
import id.lapor.reporting.report.ReadFigures.By;
import id.lapor.reporting.report.Scope;
import id.lapor.reporting.view.FigureView;
import id.lapor.reporting.view.Units;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The dashboard. It moves by itself where there is a script, and by reloading where there is none. */
@Controller
class FiguresPage {
    private static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    private final ReadFigures figures;
    private final Sight sight;
    private final FigureStreams streams;
    private final FigureView view;
    private final Units units;
    private final Clock clock;
    private final ReportingSettings settings;

    FiguresPage(
            ReadFigures figures,
            Sight sight,
            FigureStreams streams,
            FigureView view,
            Units units,
            Clock clock,
            ReportingSettings settings) {
        this.figures = figures;
        this.sight = sight;
        this.streams = streams;
        this.view = view;
        this.units = units;
        this.clock = clock;
        this.settings = settings;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/figures";
    }

    @GetMapping("/figures")
    String page(
            Person person,
            @RequestParam(required = false) @Pattern(regexp = CODE) @Nullable String unit,
            @RequestParam(required = false) @Nullable ReportKind kind,
            @RequestParam(defaultValue = "LATE") UnitOrder sort,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        show(person, unit, kind, sort, all, model);
        return "figures/dashboard";
    }

    /** The part of the page that moves. */
    @GetMapping("/figures/board")
    String board(
            Person person,
            @RequestParam(required = false) @Pattern(regexp = CODE) @Nullable String unit,
            @RequestParam(required = false) @Nullable ReportKind kind,
            @RequestParam(defaultValue = "LATE") UnitOrder sort,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        show(person, unit, kind, sort, all, model);
        return "figures/board :: moved";
    }

    /** Says that figures have changed; the page then fetches the part that moves. */
    @GetMapping(path = "/figures/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Person person, @RequestParam(defaultValue = "-1") long since) {
        sight.of(person, null);
        return streams.open(view::version, since);
    }

    private void show(
            Person person, @Nullable String unit, @Nullable ReportKind kind, UnitOrder sort, boolean all, Model model) {
        long version = view.version();
        Scope scope = sight.of(person, unit);
        FigureReport report = figures.report(scope, kind, EnumSet.allOf(By.class));
        boolean byDay = scope.isMinistry() && kind == null;
        model.addAttribute(
                "board",
                new Dashboard(
                        unit,
                        kind,
                        sort,
                        report.totals(),
                        byDay ? figures.filedInDays(0) : null,
                        byDay ? figures.filedInDays(ReadFigures.DAYS) : null,
                        Dashboard.rows(report, sort, all),
                        report.units().size(),
                        report.kinds(),
                        byDay ? DayChart.of(report.days()) : null,
                        version));
        model.addAttribute("all", all);
        model.addAttribute("now", clock.instant().atZone(settings.bureauZone()));
        // WIB, WITA and WIT are known to the JDK in Indonesian only, and are the words that people use in either
        // language.
        model.addAttribute(
                "zone",
                DateTimeFormatter.ofPattern("z", Locale.of("id"))
                        .format(clock.instant().atZone(settings.bureauZone())));
        model.addAttribute("opensCases", person.is(Role.BUREAU, Role.LIAISON, Role.OFFICER, Role.INSPECTOR));
        if (unit != null) {
            model.addAttribute("askedName", units.names().getOrDefault(unit, unit));
        }
        if (person.unit() != null) {
            model.addAttribute("unitName", units.names().getOrDefault(person.unit(), person.unit()));
        }
    }
}

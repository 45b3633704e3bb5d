package id.lapor.intake.page;

import id.lapor.events.SopRecord;
import id.lapor.intake.IntakeSettings;
import id.lapor.intake.figures.MonthFigures;
import id.lapor.intake.reference.ReferenceBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a citizen begins: what this is for, the two ways in, what happens next. */
@Controller
class StartPage {
    private final ReferenceBook reference;
    private final MonthFigures figures;
    private final Times times;
    private final Words words;
    private final IntakeSettings settings;

    StartPage(ReferenceBook reference, MonthFigures figures, Times times, Words words, IntakeSettings settings) {
        this.reference = reference;
        this.figures = figures;
        this.times = times;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping("/")
    String start(Model model) {
        Optional<SopRecord> sop = reference.procedure(times.today());
        model.addAttribute("sop", sop.orElse(null));
        model.addAttribute("finish", sop.map(StartPage::finishDays).orElse(Map.of()));
        model.addAttribute("figures", figures());
        model.addAttribute("help", settings.help());
        return "start";
    }

    /** A figure is shown once reporting has told it; none is made up before. */
    private List<Figure> figures() {
        Optional<Long> filed = figures.sum("filed");
        Optional<Long> answered = figures.sum("answered").filter(sum -> sum > 0);
        Optional<Long> inTime = figures.sum("answeredWithinLimit");
        return Stream.of(
                        filed.map(sum -> new Figure(words.of("start.figures.filed"), words.of("number", sum))),
                        answered.map(sum -> new Figure(words.of("start.figures.answered"), words.of("number", sum))),
                        answered.flatMap(all -> inTime.map(some -> 100 * some / all))
                                .map(share -> new Figure(words.of("start.figures.inTime"), words.of("percent", share))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By the names of the kinds: templates know no enum. */
    private static Map<String, Integer> finishDays(SopRecord sop) {
        return sop.finishDays().entrySet().stream()
                .collect(Collectors.toMap(limit -> limit.getKey().name(), Map.Entry::getValue));
    }

    /** One figure as the page shows it. */
    record Figure(String name, String value) {}

    @GetMapping("/privasi")
    String privacy() {
        return "privacy";
    }
}

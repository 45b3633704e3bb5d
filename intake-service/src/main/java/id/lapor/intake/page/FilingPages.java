package id.lapor.intake.page;

import id.lapor.edge.language.Language;
import id.lapor.events.Channel;
import id.lapor.events.ReportKind;
import id.lapor.events.SopRecord;
import id.lapor.intake.complaint.Fault;
import id.lapor.intake.complaint.FileComplaint;
import id.lapor.intake.complaint.FilingOutcome.Filed;
import id.lapor.intake.complaint.IdempotencyKey;
import id.lapor.intake.reference.ReferenceBook;
import id.lapor.intake.seal.InstallationKey;
import id.lapor.intake.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Filing in steps: one thing per page, and nothing is stored before the last. */
@Controller
@RequestMapping("/tulis")
class FilingPages {
    private static final String CLIENT = "web";

    private final FileComplaint filing;
    private final FilingViews views;
    private final ReferenceBook reference;
    private final InstallationKey installation;
    private final MessageSource messages;
    private final Times times;

    FilingPages(
            FileComplaint filing,
            FilingViews views,
            ReferenceBook reference,
            InstallationKey installation,
            MessageSource messages,
            Times times) {
        this.filing = filing;
        this.views = views;
        this.reference = reference;
        this.installation = installation;
        this.messages = messages;
        this.times = times;
    }

    @GetMapping
    String begin(Model model) {
        return views.show(FilingStep.KIND, FilingForm.fresh(), List.of(), model);
    }

    /**
     * Goes on from a step.
     *
     * @param go {@code next}, {@code back}, {@code search}, {@code send}, or the code of a step to go to
     */
    @PostMapping
    String go(
            @ModelAttribute("form") FilingForm form,
            @RequestParam(name = "step", defaultValue = "kind") String at,
            @RequestParam(name = "go", defaultValue = "next") String go,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        FilingStep step = FilingStep.of(at).orElse(FilingStep.KIND);
        return switch (go) {
            case "next" -> ask(List.of(step), step.next(), form, locale, response, model);
            case "send" -> ask(FilingStep.all(), null, form, locale, response, model);
            case "back" -> views.show(step.previous(), form, List.of(), model);
            case "search" -> views.show(FilingStep.UNIT, form, List.of(), model);
            default -> views.show(FilingStep.of(go).orElse(step), form, List.of(), model);
        };
    }

    /** Goes to the next step, or sends, unless one of the steps so far has something wrong: then back to that one. */
    private String ask(
            List<FilingStep> steps,
            @Nullable FilingStep next,
            FilingForm form,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        List<Fault> faults = faults(form, locale);
        for (FilingStep step : steps) {
            List<Fault> mine =
                    faults.stream().filter(fault -> step.asksFor(fault.field())).toList();
            if (!mine.isEmpty()) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                return views.show(step, form, ShownFault.of(mine, messages, locale), model);
            }
        }
        return next == null ? send(form, locale, model) : views.show(next, form, List.of(), model);
    }

    private String send(FilingForm form, Locale locale, Model model) {
        String token = form.token() == null ? "" : form.token();
        IdempotencyKey key = IdempotencyKey.of(installation, CLIENT, token).orElse(null);
        Filed filed = Refusals.filed(filing.file(form.draft(language(locale)), Channel.WEB, key));
        model.addAttribute("number", filed.trackingNumber());
        model.addAttribute("receipt", filed.receipt().written());
        model.addAttribute("filedAt", filed.filedAt());
        model.addAttribute("byEmail", form.email() != null && !form.email().isBlank());
        Optional<SopRecord> sop = reference.procedure(times.today());
        ReportKind kind = ReportKind.valueOf(String.valueOf(form.kind()));
        model.addAttribute("sop", sop.orElse(null));
        model.addAttribute(
                "finishDays", sop.map(limits -> limits.finishDays().get(kind)).orElse(null));
        return "filing/done";
    }

    private List<Fault> faults(FilingForm form, Locale locale) {
        return Stream.concat(form.ownFaults().stream(), filing.faults(form.draft(language(locale))).stream())
                .toList();
    }

    private static String language(Locale locale) {
        return Language.of(locale).code();
    }
}

package id.lapor.routing.web;

import id.lapor.events.CategoryRecord;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.UnitRecord;
import id.lapor.routing.routing.Decision;
import id.lapor.routing.routing.Decisions;
import id.lapor.routing.web.DeskPage.Counts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model of the desk's page what its templates show. */
@Component
class DeskModel {
    private final DeskPage page;
    private final UnitChoices choices;
    private final Decisions decisions;
    private final DeskWords words;
    private final MessageSource messages;

    DeskModel(DeskPage page, UnitChoices choices, Decisions decisions, DeskWords words, MessageSource messages) {
        this.page = page;
        this.choices = choices;
        this.decisions = decisions;
        this.words = words;
        this.messages = messages;
    }

    /** The frame, the queue and, unless nothing waits, a report with its form. */
    void fill(Model model, DeskVisit visit, @Nullable TriageReport report, @Nullable DeskForm form, DeskErrors errors) {
        Decision now = decisions.now();
        Counts counts = page.counts();
        model.addAttribute("state", visit.state());
        model.addAttribute("waiting", counts);
        model.addAttribute("counts", Map.of("triage", counts.all()));
        model.addAttribute("queue", page.queue(visit.state()));
        model.addAttribute("moment", new MomentWords(now.zone(), visit.locale()));
        model.addAttribute("report", report);
        if (visit.unit() != null) {
            now.units()
                    .find(visit.unit())
                    .map(UnitRecord::name)
                    .ifPresent(name -> model.addAttribute("unitName", name));
        }
        if (report != null) {
            DeskForm shown = form == null ? DeskForm.of(report) : form;
            model.addAttribute("form", shown);
            model.addAttribute("kinds", kinds(visit.locale()));
            model.addAttribute("categories", categories(now, visit.locale()));
            model.addAttribute("archiveReasons", reasons(visit.locale()));
            model.addAttribute("errors", said(errors, now, visit.locale()));
            model.addAllAttributes(words.of(report, new MomentWords(now.zone(), visit.locale())));
            choices(model, report, shown, errors);
        }
    }

    /** Only the units to tick. */
    void choices(Model model, TriageReport report, DeskForm form, DeskErrors errors) {
        model.addAttribute("form", form);
        model.addAttribute("report", report);
        model.addAttribute("choices", choices.of(report, form, errors.allowed()));
    }

    private Map<String, String> said(DeskErrors errors, Decision now, Locale locale) {
        Map<String, String> said = new LinkedHashMap<>();
        errors.wrongs().forEach(wrong -> {
            Object[] about = wrong.about().stream()
                    .map(code -> UnitName.of(code, now.reference().units()).name())
                    .toArray();
            said.put(wrong.field(), messages.getMessage(wrong.messageCode(), about, locale));
        });
        return said;
    }

    private Map<ReportKind, String> kinds(Locale locale) {
        Map<ReportKind, String> kinds = new LinkedHashMap<>();
        for (ReportKind kind : ReportKind.values()) {
            kinds.put(kind, messages.getMessage("kind." + kind, null, locale));
        }
        return kinds;
    }

    private Map<ArchiveReason, String> reasons(Locale locale) {
        Map<ArchiveReason, String> reasons = new LinkedHashMap<>();
        for (ArchiveReason reason : ArchiveReason.values()) {
            reasons.put(reason, messages.getMessage("desk.archive." + reason, null, locale));
        }
        return reasons;
    }

    private static Map<String, String> categories(Decision now, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        now.reference().categories().on(now.today()).stream()
                .sorted(Comparator.comparing((CategoryRecord category) -> Names.of(category, locale)))
                .forEach(category -> names.put(category.code(), Names.of(category, locale)));
        return names;
    }
}

package id.lapor.intake.page;

import id.lapor.events.CategoryRecord;
import id.lapor.events.ReportKind;
import id.lapor.events.UnitRecord;
import id.lapor.intake.reference.ReferenceBook;
import id.lapor.intake.reference.Regencies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out one step of the filing: what it asks, what was filled in, and what is wrong with it. */
@Component
class FilingViews {
    private static final int UNITS_SHOWN = 12;

    private final ReferenceBook reference;
    private final Regencies regencies;
    private final Times times;
    private final Words words;

    FilingViews(ReferenceBook reference, Regencies regencies, Times times, Words words) {
        this.reference = reference;
        this.regencies = regencies;
        this.times = times;
        this.words = words;
    }

    /** Fills the model and names the template. */
    String show(FilingStep step, FilingForm form, List<ShownFault> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("step", step.code());
        model.addAttribute("now", step.number());
        model.addAttribute(
                "labels",
                FilingStep.all().stream()
                        .map(each -> words.of("filing.step." + each.code()))
                        .toList());
        model.addAttribute("carried", form.carried(step));
        model.addAttribute("wrong", ShownFault.byField(faults));
        switch (step) {
            case KIND -> addKinds(model);
            case EVENT -> {
                model.addAttribute("provinces", regencies.byProvince());
                model.addAttribute("today", times.today());
            }
            case UNIT -> addUnits(form, model);
            case REPORTER -> {}
            case CHECK -> addAnswers(form, model);
        }
        return "filing/" + step.code();
    }

    private void addKinds(Model model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, String> hints = new LinkedHashMap<>();
        for (ReportKind kind : ReportKind.values()) {
            kinds.put(kind.name(), words.of("kind." + kind.name()));
            hints.put(kind.name(), words.of("kind." + kind.name() + ".hint"));
        }
        model.addAttribute("kinds", kinds);
        model.addAttribute("hints", hints);
    }

    private void addUnits(FilingForm form, Model model) {
        String query = form.unitQuery() == null ? "" : form.unitQuery();
        List<UnitRecord> found = reference.search(query, times.today(), UNITS_SHOWN);
        Map<String, String> units = new LinkedHashMap<>();
        String chosen = unitName(form);
        if (chosen != null) {
            units.put(String.valueOf(form.unitCode()), chosen);
        }
        found.forEach(unit -> units.put(unit.code(), unit.name()));
        units.put("", words.of("filing.unit.unknown"));
        model.addAttribute("units", units);
        model.addAttribute("unitHints", Map.of("", words.of("filing.unit.unknown.hint")));
        model.addAttribute("nothingFound", !query.isBlank() && found.isEmpty());
        Map<String, String> categories = new LinkedHashMap<>();
        reference.categories(times.today()).forEach(category -> categories.put(category.code(), name(category)));
        model.addAttribute("categories", categories);
    }

    private void addAnswers(FilingForm form, Model model) {
        model.addAttribute("unitName", unitName(form));
        model.addAttribute("regency", regencies.find(text(form.regencyCode())).orElse(null));
        model.addAttribute(
                "category",
                reference
                        .category(text(form.categoryCode()), times.today())
                        .map(this::name)
                        .orElse(null));
        model.addAttribute("day", form.day().map(times::day).orElse(null));
    }

    private @Nullable String unitName(FilingForm form) {
        return reference
                .unit(text(form.unitCode()), times.today())
                .map(UnitRecord::name)
                .orElse(null);
    }

    private String name(CategoryRecord category) {
        return words.language().equals("en") ? category.nameEn() : category.nameId();
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}

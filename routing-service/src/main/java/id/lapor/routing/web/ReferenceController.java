package id.lapor.routing.web;

import id.lapor.edge.paging.Page;
import id.lapor.edge.problem.Refusal;
import id.lapor.events.CategoryRecord;
import id.lapor.events.SopRecord;
import id.lapor.routing.routing.Decision;
import id.lapor.routing.routing.Decisions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units, categories and procedures of today, open to everybody. */
@RestController
@RequestMapping("/api/v1")
class ReferenceController {
    private final Decisions decisions;

    ReferenceController(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * A category.
     *
     * @param name in the caller's language
     */
    record CategoryView(String code, String name, String unitCode) {

        static CategoryView of(CategoryRecord category, Locale locale) {
            return new CategoryView(category.code(), Names.of(category, locale), category.unitCode());
        }
    }

    @GetMapping("/units")
    Page<UnitView> units(
            @RequestParam(defaultValue = "") @Size(max = 250) String q,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            @RequestParam(required = false) @Size(max = 24) @Nullable String cursor) {
        List<UnitView> read = decisions.now().units().containing(q).stream()
                .filter(unit -> cursor == null || unit.code().compareTo(cursor) > 0)
                .limit(limit + 1L)
                .map(UnitView::of)
                .toList();
        return Page.of(read, limit, UnitView::code);
    }

    @GetMapping("/units/{code}")
    UnitView unit(@PathVariable String code) {
        return decisions
                .now()
                .units()
                .find(code)
                .map(UnitView::of)
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "not-found"));
    }

    @GetMapping("/categories")
    Page<CategoryView> categories(Locale locale) {
        Decision now = decisions.now();
        return new Page<>(
                now.reference().categories().on(now.today()).stream()
                        .map(category -> CategoryView.of(category, locale))
                        .toList(),
                null);
    }

    @GetMapping("/sops")
    Page<SopRecord> sops() {
        return new Page<>(decisions.now().reference().sops().all(), null);
    }
}

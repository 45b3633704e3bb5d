package id.lapor.routing.web;

import id.lapor.audit.request.TrailNote;
import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Refusal;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.Desk;
import id.lapor.routing.routing.DeskRefused;
import id.lapor.routing.routing.Routing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bureau's desk as a page: a report, the decision beside it, the queue below. Works with and without htmx. */
@Controller
@RequestMapping("/triage")
class DeskController {
    private final DeskPage page;
    private final Desk desk;
    private final DeskModel models;

    DeskController(DeskPage page, Desk desk, DeskModel models) {
        this.page = page;
        this.desk = desk;
        this.models = models;
    }

    @ModelAttribute("visit")
    DeskVisit visit(
            @RequestParam(required = false) @Nullable QueueState state,
            Person person,
            Locale locale,
            HttpServletRequest request) {
        // htmx asks for the whole page when it goes back in the history.
        boolean fragment =
                request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
        return new DeskVisit(state, person.username(), person.unit(), locale, request.getContextPath(), fragment);
    }

    /** The report that waits longest, or the one behind the report that was just decided. */
    @GetMapping
    String next(
            @ModelAttribute(name = "visit", binding = false) DeskVisit visit,
            @RequestParam(required = false) @Size(max = 64) @Nullable String done,
            Model model) {
        show(model, visit, Optional.ofNullable(done).flatMap(page::find).orElse(null));
        if (model.getAttribute("report") instanceof TriageReport opened) {
            // The address does not name the report that the desk has opened by itself.
            TrailNote.about(opened.trackingNumber());
        }
        return visit.view();
    }

    @GetMapping("/{number}")
    String report(
            @ModelAttribute(name = "visit", binding = false) DeskVisit visit,
            @PathVariable String number,
            Model model) {
        models.fill(model, visit, page.report(find(number)), null, DeskErrors.NONE);
        return visit.view();
    }

    /** Only the units to tick, for the search while typing. */
    @GetMapping("/{number}/units")
    String units(@PathVariable String number, @ModelAttribute("form") DeskForm form, Model model) {
        models.choices(model, page.report(find(number)), form, DeskErrors.NONE);
        return "triage/parts :: choices";
    }

    @PostMapping("/{number}/disposition")
    String dispose(
            @ModelAttribute(name = "visit", binding = false) DeskVisit visit,
            @PathVariable String number,
            @ModelAttribute("form") DeskForm form,
            HttpServletResponse response,
            Model model) {
        DeskErrors errors = form.isSearch() ? DeskErrors.NONE : DeskErrors.of(form);
        if (form.isSearch()) {
            models.fill(model, visit, page.report(find(number)), form, errors);
            return visit.view();
        }
        return act(visit, number, form, errors, () -> desk.dispose(number, form.by(visit.username())), response, model);
    }

    @PostMapping("/{number}/completion-request")
    String requestCompletion(
            @ModelAttribute(name = "visit", binding = false) DeskVisit visit,
            @PathVariable String number,
            @ModelAttribute("form") DeskForm form,
            HttpServletResponse response,
            Model model) {
        DeskErrors errors = DeskErrors.ofRequest(form);
        return act(
                visit,
                number,
                form,
                errors,
                () -> desk.requestCompletion(number, form.requestWords(), visit.username()),
                response,
                model);
    }

    @PostMapping("/{number}/archive")
    String archive(
            @ModelAttribute(name = "visit", binding = false) DeskVisit visit,
            @PathVariable String number,
            @ModelAttribute("form") DeskForm form,
            HttpServletResponse response,
            Model model) {
        ArchiveReason reason = form.archiveReason();
        String text = form.archiveWords().isEmpty() ? null : form.archiveWords();
        return act(
                visit,
                number,
                form,
                DeskErrors.ofArchive(form),
                () -> desk.archive(number, Objects.requireNonNull(reason), text, visit.username()),
                response,
                model);
    }

    /** Does it unless something is wrong with it, and then says next to the field what. */
    private String act(
            DeskVisit visit,
            String number,
            DeskForm form,
            DeskErrors found,
            Supplier<Routing> deed,
            HttpServletResponse response,
            Model model) {
        DeskErrors errors = found;
        if (errors.isEmpty()) {
            try {
                return decided(visit, deed.get(), response, model);
            } catch (DeskRefused refused) {
                errors = DeskErrors.of(refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        models.fill(model, visit, page.report(find(number)), form, errors);
        return visit.view();
    }

    /** The next report is there already; without htmx by way of a redirect, so that a reload decides nothing again. */
    private String decided(DeskVisit visit, Routing routing, HttpServletResponse response, Model model) {
        if (!visit.fragment()) {
            return "redirect:" + visit.afterwards(routing.id());
        }
        show(model, visit, routing);
        response.setHeader("HX-Push-Url", visit.context() + visit.afterwards(routing.id()));
        return visit.view();
    }

    private void show(Model model, DeskVisit visit, @Nullable Routing decided) {
        models.fill(model, visit, page.next(visit.state(), decided).orElse(null), null, DeskErrors.NONE);
        if (decided != null && !decided.standing().isAtDesk()) {
            model.addAttribute("decided", page.report(decided));
        }
    }

    private Routing find(String number) {
        return page.find(number).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "not-found"));
    }
}

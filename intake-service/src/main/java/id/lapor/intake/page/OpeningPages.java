package id.lapor.intake.page;

import id.lapor.audit.request.TrailNote;
import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.edge.problem.Refusal;
import id.lapor.intake.opening.IdentityOpening;
import id.lapor.intake.opening.OpenIdentity;
import id.lapor.intake.web.OpeningRefusals;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of inspectors and the bureau, on which an identity is asked for, agreed to, refused and read. */
@Controller
@RequestMapping("/identity-openings")
class OpeningPages {
    private static final int ROWS = 50;
    private static final String LIST = "redirect:/identity-openings";

    private final OpenIdentity openings;
    private final Clock clock;
    private final Words words;

    OpeningPages(OpenIdentity openings, Clock clock, Words words) {
        this.openings = openings;
        this.clock = clock;
        this.words = words;
    }

    /** A request as the list shows it, and what this person may do about it. */
    record Row(IdentityOpening opening, IdentityOpening.State state, boolean decides, boolean reads) {}

    @GetMapping
    String list(Person person, @RequestParam(required = false) @Nullable String cursor, Model model) {
        return show(person, cursor, model);
    }

    @PostMapping
    String ask(
            Person person,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes then) {
        person.require(Role.INSPECTOR);
        try {
            String why = OpeningRefusals.reason(reason);
            IdentityOpening asked = OpeningRefusals.told(() -> openings.ask(number, why, person.username()));
            TrailNote.about(asked.complaintId());
            TrailNote.because(why);
            then.addFlashAttribute("done", "asked");
            return LIST;
        } catch (Refusal refused) {
            boolean inReason = refused.status() == HttpStatus.BAD_REQUEST;
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("number", number);
            model.addAttribute("reason", reason);
            model.addAttribute(
                    "errors",
                    inReason
                            ? Map.of("reason", words.of("fault.opening-reason", 20, 1_000))
                            : Map.of("number", words.of("problem." + refused.slug() + ".detail")));
            return show(person, null, model);
        }
    }

    @PostMapping("/{id}/agreement")
    String agree(Person person, @PathVariable String id, RedirectAttributes then) {
        person.require(Role.INSPECTOR, Role.BUREAU);
        return decided(() -> openings.agree(id, person.username()), "agreed", then);
    }

    @PostMapping("/{id}/refusal")
    String refuse(Person person, @PathVariable String id, RedirectAttributes then) {
        person.require(Role.INSPECTOR, Role.BUREAU);
        return decided(() -> openings.refuse(id, person.username()), "refused", then);
    }

    @GetMapping("/{id}/identity")
    String identity(Person person, @PathVariable String id, Model model, HttpServletResponse response) {
        person.require(Role.INSPECTOR);
        IdentityOpening opening = OpeningRefusals.told(() -> openings.readable(id, person.username()));
        TrailNote.about(opening.complaintId());
        TrailNote.because(opening.reason());
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("opening", opening);
        model.addAttribute("reporter", OpeningRefusals.told(() -> openings.read(opening)));
        return "openings/identity";
    }

    private static String decided(Supplier<IdentityOpening> decision, String done, RedirectAttributes then) {
        try {
            TrailNote.about(OpeningRefusals.told(decision).complaintId());
            then.addFlashAttribute("done", done);
        } catch (Refusal refused) {
            if (refused.status() != HttpStatus.CONFLICT) {
                throw refused;
            }
            then.addFlashAttribute("refused", refused.slug());
        }
        return LIST;
    }

    private String show(Person person, @Nullable String cursor, Model model) {
        person.require(Role.INSPECTOR, Role.BUREAU);
        Page<Row> page = openings.list(null, cursor, ROWS).map(opening -> row(opening, person));
        model.addAttribute("rows", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("asks", person.is(Role.INSPECTOR));
        return "openings/list";
    }

    private Row row(IdentityOpening opening, Person person) {
        IdentityOpening.State state = opening.state(clock.instant());
        boolean own = opening.askedBy().equals(person.username());
        return new Row(
                opening,
                state,
                !own && state == IdentityOpening.State.WAITING,
                own && state == IdentityOpening.State.AGREED);
    }
}

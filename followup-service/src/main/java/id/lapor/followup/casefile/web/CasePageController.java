package id.lapor.followup.casefile.web;

import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Problems;
import id.lapor.edge.problem.Refusal;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseDesk;
import id.lapor.followup.casefile.Draft;
import id.lapor.followup.casefile.Step;
import id.lapor.followup.casefile.Substance;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officers' pages: the inbox, one case, and the forms on it. Every form works without a script. */
@Controller
@RequestMapping("/cases")
class CasePageController {
    private static final String CASE = "cases/case";

    private final CaseDesk desk;
    private final CasePages pages;
    private final Problems problems;

    CasePageController(CaseDesk desk, CasePages pages, Problems problems) {
        this.desk = desk;
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping
    String inbox(Person person, @Valid @ModelAttribute("form") InboxForm form, Model model, Locale locale) {
        pages.frame(model, person);
        pages.inbox(model, person, form, locale);
        if (form.open() != null) {
            pages.sheet(model, person, form.open(), null, locale);
        }
        return "cases/inbox";
    }

    @GetMapping("/{n}")
    String show(Person person, @PathVariable String n, Model model, Locale locale) {
        pages.frame(model, person);
        pages.sheet(model, person, n, null, locale);
        return CASE;
    }

    @PostMapping("/{n}/acceptance")
    String accept(
            Person person, @PathVariable String n, @RequestParam @Nullable Long version, RedirectAttributes then) {
        return done(n, "accepted", Wrote.NOTHING, then, () -> desk.accept(person, n, version));
    }

    @PostMapping("/{n}/return")
    String giveBack(
            Person person,
            @PathVariable String n,
            @RequestParam @Nullable Long version,
            @RequestParam ReturnReason reason,
            @RequestParam(required = false) @Size(max = CaseRequests.LONGEST_NOTE) @Nullable String note,
            RedirectAttributes then) {
        String words = CaseRequests.tidy(note);
        return done(
                n,
                "returned",
                new Wrote("return", words),
                then,
                () -> desk.giveBack(person, n, version, reason, words));
    }

    /** Sends an answer, submits it, or sends one that waits; what was written is kept first, so that no refusal loses it. */
    @PostMapping("/{n}/answer")
    String answer(
            Person person,
            @PathVariable String n,
            @RequestParam @Nullable Long version,
            @RequestParam @Size(max = CaseRequests.LONGEST_ANSWER) String text,
            Model model,
            Locale locale,
            RedirectAttributes then,
            HttpServletResponse response) {
        String tidy = CaseRequests.tidy(text);
        String words = tidy == null ? "" : tidy;
        String lacking = Substance.lacking(words).orElse(null);
        if (lacking != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("lacking", lacking);
            pages.frame(model, person);
            pages.sheet(model, person, n, words, locale);
            return CASE;
        }
        desk.keepDraft(person, n, words);
        Case it = desk.show(person, n);
        if (desk.allowed(person, it).contains(Step.APPROVE)) {
            return done(n, "answered", Wrote.NOTHING, then, () -> desk.approve(person, n, version, words));
        }
        String outcome = desk.answersWait(person, it) ? "submitted" : "answered";
        return done(n, outcome, Wrote.NOTHING, then, () -> desk.answer(person, n, version, words));
    }

    /** Keeps what is being written; asked for by the script while typing, or by a button. */
    @PostMapping("/{n}/draft")
    String keepDraft(
            Person person,
            @PathVariable String n,
            @RequestParam @Size(max = CaseRequests.LONGEST_ANSWER) String text,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Model model,
            Locale locale,
            RedirectAttributes then) {
        Draft draft = desk.keepDraft(person, n, text.replace("\r\n", "\n"));
        if (script != null) {
            model.addAttribute("saved", pages.saved(draft, desk.show(person, n), locale));
            return "cases/sheet :: saved";
        }
        then.addFlashAttribute("done", "kept");
        return "redirect:/cases/" + n;
    }

    @PostMapping("/{n}/closure")
    String close(
            Person person,
            @PathVariable String n,
            @RequestParam @Nullable Long version,
            @RequestParam(required = false) @Size(max = CaseRequests.LONGEST_NOTE) @Nullable String note,
            RedirectAttributes then) {
        String words = CaseRequests.tidy(note);
        return done(n, "closed", new Wrote("closure", words), then, () -> desk.close(person, n, version, words));
    }

    @PostMapping("/{n}/delegation")
    String delegate(
            Person person,
            @PathVariable String n,
            @RequestParam @Nullable Long version,
            @RequestParam @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Size(max = 24) String unitCode,
            RedirectAttributes then) {
        return done(n, "delegated", Wrote.NOTHING, then, () -> desk.delegate(person, n, version, unitCode));
    }

    @PostMapping("/{n}/question")
    String ask(
            Person person,
            @PathVariable String n,
            @RequestParam @Nullable Long version,
            @RequestParam @Size(min = CaseRequests.SHORTEST_WORDS, max = CaseRequests.LONGEST_NOTE) String text,
            RedirectAttributes then) {
        String words = CaseRequests.words(text);
        return done(n, "asked", new Wrote("question", words), then, () -> desk.ask(person, n, version, words));
    }

    @PostMapping("/{n}/reopening")
    String reopen(
            Person person,
            @PathVariable String n,
            @RequestParam @Nullable Long version,
            @RequestParam @Size(min = CaseRequests.SHORTEST_WORDS, max = CaseRequests.LONGEST_NOTE) String reason,
            RedirectAttributes then) {
        String words = CaseRequests.words(reason);
        return done(n, "reopened", new Wrote("reopening", words), then, () -> desk.reopen(person, n, version, words));
    }

    @PostMapping("/{n}/notes")
    String note(
            Person person,
            @PathVariable String n,
            @RequestParam @Nullable Long version,
            @RequestParam @NotBlank @Size(max = CaseRequests.LONGEST_NOTE) String text,
            RedirectAttributes then) {
        String words = CaseRequests.words(text);
        return done(n, "noted", new Wrote("notes", words), then, () -> desk.note(person, n, version, words));
    }

    /**
     * What somebody wrote in a form beside the answer's, which a refusal must not lose.
     *
     * @param form as the page names it
     */
    private record Wrote(String form, @Nullable String words) {
        /** Nothing, or an answer, which is kept as a draft. */
        static final Wrote NOTHING = new Wrote("", null);
    }

    /** Back to the case, which says what was done, or why it was refused. */
    private String done(String n, String outcome, Wrote wrote, RedirectAttributes then, Runnable command) {
        try {
            command.run();
            then.addFlashAttribute("done", outcome);
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            ProblemDetail problem = problems.detail(refusal, LocaleContextHolder.getLocale());
            then.addFlashAttribute("refused", problem.getTitle());
            then.addFlashAttribute("refusedText", problem.getDetail());
            if (wrote.words() != null) {
                then.addFlashAttribute("keptForm", wrote.form());
                then.addFlashAttribute("keptText", wrote.words());
            }
        }
        return "redirect:/cases/" + n;
    }
}

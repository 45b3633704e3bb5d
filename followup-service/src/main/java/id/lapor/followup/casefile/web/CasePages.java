package id.lapor.followup.casefile.web;

import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseDesk;
import id.lapor.followup.casefile.Draft;
import id.lapor.followup.casefile.Moment;
import id.lapor.followup.casefile.Moments;
import id.lapor.followup.holiday.Calendars;
import id.lapor.followup.unit.UnitTree;
import id.lapor.followup.unit.Units;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the models of the officers' pages. */
@Component
class CasePages {
    private final CaseDesk desk;
    private final CaseSheets sheets;
    private final Units units;
    private final Moments moments;
    private final Calendars calendars;
    private final MessageSource messages;

    CasePages(
            CaseDesk desk,
            CaseSheets sheets,
            Units units,
            Moments moments,
            Calendars calendars,
            MessageSource messages) {
        this.desk = desk;
        this.sheets = sheets;
        this.units = units;
        this.moments = moments;
        this.calendars = calendars;
        this.messages = messages;
    }

    /** What every page of this service shows around its content. */
    void frame(Model model, Person person) {
        String home = desk.home(person).orElse(null);
        Map<ReportStatus, Long> counts = desk.counts(person, home);
        long todo = counts.getOrDefault(ReportStatus.ROUTED, 0L) + counts.getOrDefault(ReportStatus.IN_PROGRESS, 0L);
        model.addAttribute("counts", Map.of("cases", todo));
        model.addAttribute("unitName", units.tree().name(person.unit()));
        calendars.missingYear().ifPresent(year -> model.addAttribute("missingYear", String.valueOf(year)));
    }

    /** The list of the inbox. */
    void inbox(Model model, Person person, InboxForm form, Locale locale) {
        UnitTree tree = units.tree();
        Moment now = now();
        Wording wording = new Wording(messages, locale);
        String home = desk.home(person).orElse(null);
        Page<InboxRow> page =
                desk.list(person, form.query(home, now.at())).map(line -> InboxRow.of(line, tree, now, wording));
        model.addAttribute("rows", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("filter", form.filter());
        model.addAttribute("filters", InboxForm.Filter.values());
        model.addAttribute("home", home);
        model.addAttribute("own", form.isOwn(home));
        model.addAttribute("unit", form.unit());
        model.addAttribute("unitAsked", form.unit() == null ? null : tree.name(form.unit()));
        model.addAttribute("q", form.q() == null ? "" : form.q());
        model.addAttribute("cursor", form.cursor());
    }

    /**
     * One case, on its own page or beside the list.
     *
     * @param text what its writer has just typed and could not send; absent for what was kept
     */
    void sheet(Model model, Person person, String number, @Nullable String text, Locale locale) {
        Case it = desk.show(person, number);
        CaseSheet sheet = sheets.sheet(person, it);
        CaseView view = CaseView.of(
                it, sheet, desk.draft(person, number).orElse(null), units.tree(), now(), new Wording(messages, locale));
        model.addAttribute("view", view);
        model.addAttribute("text", text == null ? view.text() : text);
        model.addAttribute("reasons", ReturnReason.values());
        model.addAttribute("receivers", desk.receivers(person, it));
        model.addAttribute("answersWait", desk.answersWait(person, it));
    }

    /** When a draft was kept, in words. */
    String saved(Draft draft, Case it, Locale locale) {
        Wording wording = new Wording(messages, locale);
        return wording.say(
                "draft.saved", wording.hour(draft.savedAt(), it.assignment().zone()));
    }

    private Moment now() {
        return moments.now();
    }
}

package id.lapor.intake.page;

import id.lapor.intake.complaint.Message;
import id.lapor.intake.complaint.Step;
import id.lapor.intake.complaint.Tracking;
import id.lapor.intake.reference.ReferenceBook;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out a report for its reporter: where it is, its way, the conversation, and what may be done now. */
@Component
class ReportView {
    private final ReferenceBook reference;
    private final Times times;
    private final Words words;
    private final WritingForms forms;

    ReportView(ReferenceBook reference, Times times, Words words, WritingForms forms) {
        this.reference = reference;
        this.times = times;
        this.words = words;
        this.forms = forms;
    }

    /** A step of the timeline as the page shows it. */
    record ShownStep(String at, String when, String what, String who) {}

    /** A message as the page shows it. */
    record ShownMessage(String id, boolean own, String who, String at, String when, String text) {}

    String show(Tracking report, String receipt, Model model) {
        String unit = report.unitCode() == null ? null : reference.unitName(report.unitCode());
        model.addAttribute("report", report);
        model.addAttribute("receipt", receipt);
        model.addAttribute("unitName", unit);
        model.addAttribute("now", words.of("now." + report.status().name(), unit == null ? "" : unit));
        model.addAttribute("reason", report.archived() == null ? null : words.of("archived." + report.archived()));
        model.addAttribute("kind", words.of("kind." + report.kind().name()));
        model.addAttribute("filedWhen", times.full(report.filedAt()));
        model.addAttribute("due", due(report.dueAt()));
        model.addAttribute("late", report.dueAt() != null && times.isPast(report.dueAt()));
        model.addAttribute(
                "timeline", report.timeline().stream().map(this::shown).toList());
        model.addAttribute(
                "messages", report.messages().stream().map(this::shown).toList());
        model.addAttribute("asked", asked(report.request()));
        model.addAttribute("form", forms.of(report));
        return "report";
    }

    /** Until when the reporter's words count, if follow-up has said so. */
    private @Nullable String asked(Tracking.@Nullable Request request) {
        return request == null || request.until() == null ? null : times.full(request.until());
    }

    private @Nullable String due(@Nullable Instant at) {
        return at == null
                ? null
                : words.of(times.isPast(at) ? "report.due.late" : "report.due.left", times.full(at), times.days(at));
    }

    private ShownStep shown(Step step) {
        return new ShownStep(step.at().toString(), times.full(step.at()), words.of("event." + step.event()), who(step));
    }

    private String who(Step step) {
        if (step.source().equals("intake")) {
            return words.of("who.reporter");
        }
        String unit = step.unitCode() == null ? words.of("who.bureau") : reference.unitName(step.unitCode());
        return step.event().startsWith("complaint.routed") || step.event().startsWith("complaint.rerouted")
                ? words.of("who.bureau") + " → " + unit
                : unit;
    }

    private ShownMessage shown(Message message) {
        String unit = message.unitCode();
        return new ShownMessage(
                message.id(),
                message.from() == Message.Author.REPORTER,
                unit == null ? words.of("report.from." + message.from().name()) : reference.unitName(unit),
                message.at().toString(),
                times.full(message.at()),
                message.text());
    }
}

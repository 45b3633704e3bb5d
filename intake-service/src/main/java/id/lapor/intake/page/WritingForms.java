package id.lapor.intake.page;

import id.lapor.events.SopRecord;
import id.lapor.intake.complaint.Tracking;
import id.lapor.intake.complaint.Tracking.Asked;
import id.lapor.intake.reference.ReferenceBook;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one form in which a reporter may write something now, and how it is worded. */
@Component
class WritingForms {
    private final ReferenceBook reference;
    private final Times times;
    private final Words words;

    WritingForms(ReferenceBook reference, Times times, Words words) {
        this.reference = reference;
        this.times = times;
        this.words = words;
    }

    /**
     * A form as the page shows it.
     *
     * @param action where it is sent
     * @param coming whether what it answers is still on its way here
     */
    record Form(String action, String title, String label, String hint, String button, boolean coming) {}

    /** Absent when there is nothing to write. */
    @Nullable Form of(Tracking report) {
        Tracking.Request request = report.request();
        if (request != null) {
            boolean coming = request.text() == null;
            return request.what() == Asked.COMPLETION
                    ? form("/lacak/lengkapi", "report.completion", SopRecord::completionDays, coming)
                    : form("/lacak/balas", "report.question", sop -> null, coming);
        }
        return report.mayReply() ? form("/lacak/balas", "report.reply", SopRecord::reporterWindowDays, false) : null;
    }

    /** @param days how long the procedure leaves it open; absent where it does not say */
    private Form form(String action, String key, Function<SopRecord, @Nullable Integer> days, boolean coming) {
        Integer open = reference.procedure(times.today()).map(days).orElse(null);
        return new Form(
                action,
                words.of(key),
                words.of(key + ".text"),
                open == null ? words.of(key + ".hint.plain") : words.of(key + ".hint", open),
                words.of(key + ".go"),
                coming);
    }
}

package id.lapor.followup.casefile;

import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A case as lists show it: the part of the document that they read, and no narrative. */
@Document("cases")
public record CaseLine(@Id String id, Position course, Holder assignment, Words heard, Last history, Agenda agenda) {

    static final List<String> FIELDS = List.of(
            "course.state",
            "course.clocks",
            "assignment.unitCode",
            "assignment.kind",
            "assignment.number",
            "assignment.zone",
            "heard.dossier.title",
            "heard.dossier.reporterName",
            "heard.filing.anonymous",
            "heard.filing.at",
            "history.last",
            "agenda");

    /** Where it stands. */
    public record Position(ReportStatus state, Clocks clocks) {}

    /** Who holds it, and in which zone its clocks run. */
    public record Holder(String unitCode, ReportKind kind, int number, ZoneId zone) {}

    /** What was said, in one line. */
    public record Words(@Nullable Said dossier, @Nullable Filed filing) {}

    /** The title, and the reporter if they may be named. */
    public record Said(String title, @Nullable String reporterName) {}

    /** When it was filed. */
    public record Filed(boolean anonymous, Instant at) {}

    /** What happened last. */
    public record Last(@Nullable Entry last) {}

    public ReportStatus state() {
        return course.state();
    }

    /** The title; absent when the words were erased. */
    public @Nullable String title() {
        return heard.dossier() == null ? null : heard.dossier().title();
    }

    public @Nullable String reporterName() {
        return heard.dossier() == null ? null : heard.dossier().reporterName();
    }

    public boolean isAnonymous() {
        return heard.filing() != null && heard.filing().anonymous();
    }

    /** The ministry's clock that ends first; absent when none runs. */
    public @Nullable CaseClock clock() {
        return course.clocks().ministrys().orElse(null);
    }

    /** What happened last. */
    public @Nullable Entry lastEntry() {
        return history.last();
    }
}

package id.lapor.followup.casefile;

import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A case as lists show it: the part of the document that they read, and no narrative. */
@Document("cases")
public record CaseLine(@Id String id, Position course, Holder assignment, Words heard, Last history, Agenda agenda) {

    static final List<String> FIELDS = List.of(
            "course.state",
            "assignment.unitCode",
            "assignment.kind",
            "assignment.number",
            "heard.dossier.title",
            "heard.dossier.reporterName",
            "heard.filing.anonymous",
            "heard.filing.at",
            "history.last",
            "agenda");

    /** Where it stands. */
    public record Position(ReportStatus state) {}

    /** Who holds it. */
    public record Holder(String unitCode, ReportKind kind, int number) {}

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

    /** What happened last. */
    public @Nullable Entry lastEntry() {
        return history.last();
    }

    /** Whether a limit of the ministry has run out. */
    public boolean isLate(Instant now) {
        return agenda.dueAt() != null && !agenda.dueAt().isAfter(now);
    }
}

package id.lapor.intake.web;

import id.lapor.edge.problem.Refusal;
import id.lapor.events.ReportStatus;
import id.lapor.intake.complaint.Fault;
import id.lapor.intake.complaint.FilingOutcome;
import id.lapor.intake.complaint.ReplyOutcome;
import id.lapor.intake.web.ReportAccess.Attempt;
import java.util.List;
import org.springframework.http.HttpStatus;

/** What the outcomes of the use cases are over HTTP; each is told with what to do about it. */
public final class Refusals {
    private Refusals() {}

    /** The report, or the refusal of whatever else became of a filing. */
    public static FilingOutcome.Filed filed(FilingOutcome outcome) {
        return switch (outcome) {
            case FilingOutcome.Filed filed -> filed;
            case FilingOutcome.Refused refused -> throw faults(refused.faults());
            case FilingOutcome.TooEarly early ->
                throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "reference-not-here").header("Retry-After", "5");
            case FilingOutcome.KeyOfAnother another ->
                throw new Refusal(HttpStatus.CONFLICT, "idempotency-key-of-another");
            case FilingOutcome.KeyExpired expired -> throw new Refusal(HttpStatus.CONFLICT, "idempotency-key-expired");
        };
    }

    /** The report, or 404: mistyped, or unknown to this reader. */
    static Attempt.Opened opened(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Opened opened -> opened;
            case Attempt.Mistyped mistyped -> throw new Refusal(HttpStatus.NOT_FOUND, "receipt-mistyped");
            case Attempt.NotFound unknown -> throw new Refusal(HttpStatus.NOT_FOUND, "complaint-not-found");
        };
    }

    static Refusal faults(List<Fault> faults) {
        Refusal refusal = new Refusal(HttpStatus.BAD_REQUEST, "invalid-request");
        faults.forEach(fault ->
                refusal.error(fault.field(), fault.message(), fault.arguments().toArray()));
        return refusal;
    }

    /** Refuses (409) a reply that was not taken, and tells what is allowed now. */
    public static void unlessTaken(ReplyOutcome outcome, ReportStatus status) {
        String slug = switch (outcome) {
            case TAKEN, TAKEN_BEFORE -> "";
            case NOT_ANSWERED -> "reply-not-possible";
            case WAIT_FOR_ANSWER -> "reply-already-given";
            case NOT_REQUESTED -> "completion-not-possible";
            case TOO_MANY -> "too-many-replies";
        };
        if (!slug.isEmpty()) {
            throw new Refusal(HttpStatus.CONFLICT, slug).with("status", status).with("allowed", List.of());
        }
    }
}

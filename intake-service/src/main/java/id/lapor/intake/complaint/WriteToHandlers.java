package id.lapor.intake.complaint;

import id.lapor.intake.number.TrackingNumber;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes what a reporter writes after filing. Whoever calls it has seen the receipt. */
public final class WriteToHandlers {
    private final Complaints complaints;
    private final Clock clock;

    public WriteToHandlers(Complaints complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** What is wrong with a text, if anything: it needs 1 to 5,000 characters. */
    public Optional<Fault> fault(@Nullable String text) {
        return Optional.ofNullable(ReplyRules.fault(text));
    }

    /** Takes an answer to the open question or a reply to the last answer, or says why not; the text has no {@link #fault}. */
    public ReplyOutcome reply(TrackingNumber number, String text) {
        return write(number, complaint -> complaint.reply(text.strip(), clock.instant()));
    }

    /** Takes what was missing from the report, or says why not; the text has no {@link #fault}. */
    public ReplyOutcome complete(TrackingNumber number, String text) {
        return write(number, complaint -> complaint.complete(text.strip(), clock.instant()));
    }

    private ReplyOutcome write(TrackingNumber number, Function<Complaint, ReplyOutcome> what) {
        AtomicReference<ReplyOutcome> outcome = new AtomicReference<>(ReplyOutcome.NOT_ANSWERED);
        complaints.change(number.id(), complaint -> outcome.set(what.apply(complaint)));
        return outcome.get();
    }
}

package id.lapor.intake.complaint;

import id.lapor.intake.number.TrackingNumber;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes a reporter's reply to an answer. Whoever calls it has seen the receipt. */
public final class ReplyToAnswer {
    private final Complaints complaints;
    private final Clock clock;

    public ReplyToAnswer(Complaints complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** What is wrong with the text of a reply, if anything: it needs 1 to 5,000 characters. */
    public Optional<Fault> fault(@Nullable String text) {
        return Optional.ofNullable(ReplyRules.fault(text));
    }

    /** Takes the reply, or says why not; the text has no {@link #fault}. */
    public ReplyOutcome reply(TrackingNumber number, String text) {
        AtomicReference<ReplyOutcome> outcome = new AtomicReference<>(ReplyOutcome.NOT_ANSWERED);
        complaints.change(number.id(), complaint -> outcome.set(complaint.reply(text.strip(), clock.instant())));
        return outcome.get();
    }
}

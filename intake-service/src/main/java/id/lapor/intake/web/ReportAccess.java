package id.lapor.intake.web;

import id.lapor.intake.complaint.TrackComplaint;
import id.lapor.intake.complaint.Tracking;
import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The one way from typed numbers and receipts to a report, for API and pages alike; it counts wrong guesses. */
@Component
public final class ReportAccess {
    private final TrackComplaint complaints;
    private final GuessLimit limit;

    ReportAccess(TrackComplaint complaints, GuessLimit limit) {
        this.complaints = complaints;
        this.limit = limit;
    }

    /** What an attempt came to. */
    public sealed interface Attempt {
        /** The report, as far as this reader may see it. */
        record Opened(TrackingNumber number, Tracking tracking) implements Attempt {}

        /** The number or the receipt cannot be one: a symbol is wrong, missing or swapped. */
        record Mistyped(boolean number) implements Attempt {}

        /** No such report, or not this reader's: which of the two is not told. */
        record NotFound() implements Attempt {}
    }

    /** Opens a report with its receipt. Refuses (429) an address that has guessed too often. */
    public Attempt open(String address, String number, String receipt) {
        Optional<TrackingNumber> readNumber = TrackingNumber.read(number);
        Optional<Receipt> readReceipt = Receipt.read(receipt);
        return attempt(address, () -> {
            if (readNumber.isEmpty() || readReceipt.isEmpty()) {
                return new Attempt.Mistyped(readNumber.isEmpty());
            }
            return found(readNumber.get(), complaints.open(readNumber.get(), readReceipt.get()));
        });
    }

    /** Shows what anybody with the number may see. Refuses (429) an address that has guessed too often. */
    public Attempt glance(String address, String number) {
        Optional<TrackingNumber> read = TrackingNumber.read(number);
        return attempt(
                address,
                () -> read.isEmpty() ? new Attempt.Mistyped(true) : found(read.get(), complaints.glance(read.get())));
    }

    private Attempt attempt(String address, Supplier<Attempt> attempt) {
        limit.check(address);
        Attempt result = attempt.get();
        if (!(result instanceof Attempt.Opened)) {
            limit.missed(address);
        }
        return result;
    }

    private static Attempt found(TrackingNumber number, Optional<Tracking> tracking) {
        return tracking.<Attempt>map(found -> new Attempt.Opened(number, found)).orElseGet(Attempt.NotFound::new);
    }
}

package id.lapor.intake.complaint;

import id.lapor.events.ReportKind;
import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import java.security.SecureRandom;
import java.util.Optional;

/** Shows a report to whoever may see it: all of it to the holder of the receipt, the bare way of it to anybody. */
public final class TrackComplaint {
    private final Complaints complaints;
    private final Receipt nobodys = Receipt.random(new SecureRandom());
    private final String nobodysHash;

    public TrackComplaint(Complaints complaints) {
        this.complaints = complaints;
        this.nobodysHash = nobodys.hash(TrackingNumber.of(new byte[10]));
    }

    /** The whole view; empty if there is no such report or the receipt is another's: which of the two does not show. */
    public Optional<Tracking> open(TrackingNumber number, Receipt receipt) {
        Optional<Complaint> found = complaints.find(number.id());
        if (found.isEmpty()) {
            // The same work as for a report that exists.
            receipt.fits(number, nobodysHash);
        }
        return found.filter(complaint -> complaint.isOpenedBy(receipt)).map(Tracking::of);
    }

    /** The view without words; empty if there is no such report, or it is confidential or alleges what somebody did. */
    public Optional<Tracking> glance(TrackingNumber number) {
        return complaints
                .find(number.id())
                .filter(complaint -> !complaint.filing().confidential())
                .map(Tracking::of)
                .filter(tracking -> tracking.kind() != ReportKind.OVERSIGHT_COMPLAINT)
                .map(Tracking::withoutWords);
    }
}

package id.lapor.intake.complaint;

import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.ReportLine;
import id.lapor.edge.paging.Page;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Intake's books: each report once with its status, and what is to be forgotten in time. */
public final class Books implements LedgerSource {
    private final Complaints complaints;
    private final Clock machine;

    /** @param machine the machine's clock, not the domain's: it measures how long a repeat is answered */
    public Books(Complaints complaints, Clock machine) {
        this.complaints = complaints;
        this.machine = machine;
    }

    @Override
    public Page<? extends Line> page(@Nullable String after, int limit) {
        return Page.of(complaints.after(after, limit + 1), limit, Complaint::id).map(Books::line);
    }

    /** Whether a report of this number was filed. */
    public boolean knows(String number) {
        return complaints.find(number).isPresent();
    }

    /** Whether a report names an identity as its own: one that none names is an orphan. */
    public boolean names(String number, String identity) {
        return complaints.names(number, identity);
    }

    /** Takes away the sealed receipts of filings whose repeats are no longer answered; returns how many. */
    public long forgetReceipts() {
        return complaints.forgetReceipts(machine.instant());
    }

    private static ReportLine line(Complaint complaint) {
        Stand stand = complaint.stand();
        Disposition place = stand.place();
        return new ReportLine(
                complaint.id(),
                stand.status().name(),
                place == null ? null : place.assignment(),
                place == null ? null : place.unitCode(),
                complaint.outbox().lastEvent());
    }
}

package id.lapor.edge.ledger;

import id.lapor.edge.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * A service's books: each report it knows once, ordered by tracking number.
 * The bean of this type is served at {@code GET /api/v1/ledger} to the bureau and to auditors.
 */
@FunctionalInterface
public interface LedgerSource {

    /**
     * The lines that follow a tracking number.
     *
     * @param after the last tracking number of the page before; null for the first page
     * @param limit 1 to 5,000 lines
     */
    Page<? extends Line> page(@Nullable String after, int limit);

    /** A line of a ledger: {@link ReportLine} or {@link NoticeLine}. */
    sealed interface Line permits ReportLine, NoticeLine {
        String trackingNumber();
    }
}

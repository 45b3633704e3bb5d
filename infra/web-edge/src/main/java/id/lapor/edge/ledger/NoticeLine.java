package id.lapor.edge.ledger;

/**
 * The notices about a report.
 *
 * @param sent handed over to the channel
 * @param pending still to be sent
 * @param givenUp not deliverable
 * @param repeats sent again under the same message id after a crash between sending and marking
 */
public record NoticeLine(String trackingNumber, long sent, long pending, long givenUp, long repeats)
        implements LedgerSource.Line {}

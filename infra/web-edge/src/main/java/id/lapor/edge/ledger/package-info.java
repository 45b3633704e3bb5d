/**
 * What {@code lapor account} reads from each service: its ledger, report by report, and its pulse.
 * A service implements {@link id.lapor.edge.ledger.LedgerSource}.
 */
@NullMarked
package id.lapor.edge.ledger;

import org.jspecify.annotations.NullMarked;

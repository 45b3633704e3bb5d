/**
 * The figures' own books, report by report, for the balance. Served by the edge; asks the stores of all replicas.
 */
@NullMarked
package id.lapor.reporting.ledger;

import org.jspecify.annotations.NullMarked;

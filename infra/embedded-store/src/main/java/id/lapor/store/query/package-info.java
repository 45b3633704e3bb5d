/**
 * How a query is answered: which conditions bound which index, which index is the cheapest, and the rows in its order.
 * Called by the collection; never writes.
 */
@NullMarked
package id.lapor.store.query;

import org.jspecify.annotations.NullMarked;

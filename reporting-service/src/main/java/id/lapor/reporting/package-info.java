/**
 * Figures from the events: a stream that counts, a view of what it has counted, and the pages and calls that show it. Writes no
 * database: everything here can be computed again from the events.
 */
@NullMarked
package id.lapor.reporting;

import org.jspecify.annotations.NullMarked;

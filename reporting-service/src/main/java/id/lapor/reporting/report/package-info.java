/**
 * Figures put together for a reader: totals, by unit, by kind and by day, of the units that the reader may see. Asked by calls and
 * pages.
 */
@NullMarked
package id.lapor.reporting.report;

import org.jspecify.annotations.NullMarked;

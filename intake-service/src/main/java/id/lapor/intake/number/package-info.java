/**
 * Tracking numbers and receipts: random, written to be read out, with a check symbol that finds a slip of the pen.
 * Plain values; everything in this service may use them.
 */
@NullMarked
package id.lapor.intake.number;

import org.jspecify.annotations.NullMarked;

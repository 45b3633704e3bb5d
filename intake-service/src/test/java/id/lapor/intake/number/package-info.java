/**
 * Tests of numbers and receipts.
 * They live beside the package that they test.
 */
@NullMarked
package id.lapor.intake.number;

import org.jspecify.annotations.NullMarked;

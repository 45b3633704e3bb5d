/**
 * Tests of the package figures.
 * They live beside the package that they test.
 */
@NullMarked
package id.lapor.intake.figures;

import org.jspecify.annotations.NullMarked;

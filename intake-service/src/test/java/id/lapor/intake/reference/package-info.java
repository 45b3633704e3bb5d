/**
 * Tests of the package reference.
 * They live beside the package that they test.
 */
@NullMarked
package id.lapor.intake.reference;

import org.jspecify.annotations.NullMarked;

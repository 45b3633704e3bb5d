/**
 * Tests of the package complaint.
 * They live beside the package that they test.
 */
@NullMarked
package id.lapor.intake.complaint;

import org.jspecify.annotations.NullMarked;

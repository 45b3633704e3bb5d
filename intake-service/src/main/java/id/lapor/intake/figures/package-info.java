/**
 * The figures of the last thirty days that the start page shows, as reporting publishes them.
 * The start page reads it; only the consumer of the figure topic changes it.
 */
@NullMarked
package id.lapor.intake.figures;

import org.jspecify.annotations.NullMarked;

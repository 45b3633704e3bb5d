/**
 * The intake service: its start and how its parts are put together.
 * Nothing calls it but the JVM.
 */
@NullMarked
package id.lapor.intake;

import org.jspecify.annotations.NullMarked;

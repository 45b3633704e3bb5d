/**
 * Who reported, sealed and apart from what was reported.
 * Filing writes it; only the opening by two persons reads it back.
 */
@NullMarked
package id.lapor.intake.identity;

import org.jspecify.annotations.NullMarked;

/**
 * Who reported, sealed and apart from what was reported.
 * Filing writes it; nothing in this service reads it back.
 */
@NullMarked
package id.lapor.intake.identity;

import org.jspecify.annotations.NullMarked;

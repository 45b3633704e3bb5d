/**
 * Sealing of what only some may read, under the keys of this installation.
 * Use cases and identities call it; key bytes never leave it.
 */
@NullMarked
package id.lapor.intake.seal;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the whole service, with broker and store, and of its architecture.
 * Fixtures that they share live here too.
 */
@NullMarked
package id.lapor.intake;

import org.jspecify.annotations.NullMarked;

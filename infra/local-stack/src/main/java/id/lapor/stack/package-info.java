/**
 * The commands of {@code ./lapor}: each is one class that picocli calls, and says in words what it did.
 * Nothing calls in here but the script; the work itself is done in the packages below.
 */
@NullMarked
package id.lapor.stack;

import org.jspecify.annotations.NullMarked;

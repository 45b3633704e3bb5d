/**
 * The test clock of a stack: begun by {@code up --test-clock}, shown and moved by the clock command. What moves it, waits until
 * everything that became due has been done.
 */
@NullMarked
package id.lapor.stack.clock;

import org.jspecify.annotations.NullMarked;

/**
 * Plays reporters, the bureau's desk and officers of units through the public interfaces.
 * Called by the commands demo and latency; survives processes that are killed and come back.
 */
@NullMarked
package id.lapor.stack.demo;

import org.jspecify.annotations.NullMarked;

/**
 * Measures the store and writes the rows of its section in docs/measurements.md.
 * Run by hand; no test calls it.
 */
@NullMarked
package id.lapor.store.benchmark;

import org.jspecify.annotations.NullMarked;

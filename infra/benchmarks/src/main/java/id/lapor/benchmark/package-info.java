/**
 * What the platform does under load and at scale, measured on its real processes. Each benchmark is a program of its own; what
 * they found stands in {@code docs/measurements.md}.
 */
@NullMarked
package id.lapor.benchmark;

import org.jspecify.annotations.NullMarked;

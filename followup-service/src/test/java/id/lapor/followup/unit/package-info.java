/** Units for tests and benchmarks. */
@NullMarked
package id.lapor.followup.unit;

import org.jspecify.annotations.NullMarked;

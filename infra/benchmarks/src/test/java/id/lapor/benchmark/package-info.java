/** Tests of what a benchmark concludes from what it reads. */
@NullMarked
package id.lapor.benchmark;

import org.jspecify.annotations.NullMarked;

/** What happens when processes die: nothing may be lost and nothing may happen twice. */
@NullMarked
package id.lapor.acceptance.faults;

import org.jspecify.annotations.NullMarked;

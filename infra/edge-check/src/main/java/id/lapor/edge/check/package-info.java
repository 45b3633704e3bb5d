/** What the tests of every HTTP edge check the same; no service ships it. */
@NullMarked
package id.lapor.edge.check;

import org.jspecify.annotations.NullMarked;

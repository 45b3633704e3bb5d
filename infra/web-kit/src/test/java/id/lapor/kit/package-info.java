/**
 * What the layouts, fragments and words must keep among themselves.
 * Nothing calls it; how pages look and behave is tested in a browser, by the acceptance tests.
 */
@NullMarked
package id.lapor.kit;

import org.jspecify.annotations.NullMarked;

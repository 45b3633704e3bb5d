/**
 * The organisation as routing publishes it: units with their validity, and the tree that they form. The case file and the
 * access rule ask it.
 */
@NullMarked
package id.lapor.followup.unit;

import org.jspecify.annotations.NullMarked;

/**
 * Plain tests of the package of the same name.
 */
@NullMarked
package id.lapor.followup.access;

import org.jspecify.annotations.NullMarked;

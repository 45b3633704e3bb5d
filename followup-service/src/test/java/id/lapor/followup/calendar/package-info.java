/**
 * Plain tests of the package of the same name.
 */
@NullMarked
package id.lapor.followup.calendar;

import org.jspecify.annotations.NullMarked;

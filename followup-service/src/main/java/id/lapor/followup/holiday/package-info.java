/**
 * The table of holidays as this installation keeps it: carried in as reference data, and maintained by the bureau, since the
 * days off of a year follow from a decree and no formula. Use cases take the working calendar from here.
 */
@NullMarked
package id.lapor.followup.holiday;

import org.jspecify.annotations.NullMarked;

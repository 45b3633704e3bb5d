/**
 * The working calendar as a pure value: which time counts, where it ends, and what is not known. The case file asks it; it
 * knows no case, no clock of the machine and no framework.
 */
@NullMarked
package id.lapor.followup.calendar;

import org.jspecify.annotations.NullMarked;

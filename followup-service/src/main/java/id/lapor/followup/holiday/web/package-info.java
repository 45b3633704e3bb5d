/** The bureau's page and interface to the table of holidays. */
@NullMarked
package id.lapor.followup.holiday.web;

import org.jspecify.annotations.NullMarked;

/**
 * The words of a notice in Indonesian and English, as plain text and as simple HTML. Called by the sending; knows neither
 * address nor report.
 */
@NullMarked
package id.lapor.notification.wording;

import org.jspecify.annotations.NullMarked;

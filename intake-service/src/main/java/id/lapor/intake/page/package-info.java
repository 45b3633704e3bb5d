/**
 * The reporter's pages: start, filing, tracking, privacy; they work without JavaScript and without a cookie.
 * Browsers call it.
 */
@NullMarked
package id.lapor.intake.page;

import org.jspecify.annotations.NullMarked;

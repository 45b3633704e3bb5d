/**
 * The HTTP API of intake, and the limit on guesses.
 * Programs call it over HTTP; the pages share its limit.
 */
@NullMarked
package id.lapor.intake.web;

import org.jspecify.annotations.NullMarked;

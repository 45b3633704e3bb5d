/**
 * The security chains and the sign-in page.
 * Wiring; browsers and services reach it over HTTP.
 */
@NullMarked
package id.lapor.identity.web;

import org.jspecify.annotations.NullMarked;

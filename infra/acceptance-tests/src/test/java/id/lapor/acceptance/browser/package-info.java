/**
 * The journeys of people with a browser: reporters and officers on the real pages, with and without scripts and mouse.
 * Each page that is looked at is checked for access, weight, width and silence; the long run leaves pictures under {@code
 * target/screenshots}, which somebody looks at.
 */
@NullMarked
package id.lapor.acceptance.browser;

import org.jspecify.annotations.NullMarked;

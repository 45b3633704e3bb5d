/**
 * The units of the organisation with their validity, and the tree they form. Values and the document that publishes a unit; the
 * decisions of routing and the web may call them.
 */
@NullMarked
package id.lapor.routing.unit;

import org.jspecify.annotations.NullMarked;

/**
 * Units, procedures and categories together: read from files at start, published, and held as one value for decisions.
 * Routing's rules and the web ask the book; only the start of the service loads.
 */
@NullMarked
package id.lapor.routing.reference;

import org.jspecify.annotations.NullMarked;

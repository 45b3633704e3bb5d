/**
 * Which unit a report may be meant for, by comparing words. Pure values over the reference data; the desk's pages and calls ask,
 * and no report is routed by it.
 */
@NullMarked
package id.lapor.routing.suggestion;

import org.jspecify.annotations.NullMarked;

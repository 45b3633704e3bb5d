/**
 * What each replica knows for reading: all figure cells and all units, from their compacted topics. Asked by the pages and
 * calls.
 */
@NullMarked
package id.lapor.reporting.view;

import org.jspecify.annotations.NullMarked;

/**
 * What is counted: measures, the coordinates of a cell, and which cells a complaint counts in. Pure; used by the stream, the view
 * and the pages.
 */
@NullMarked
package id.lapor.reporting.figure;

import org.jspecify.annotations.NullMarked;

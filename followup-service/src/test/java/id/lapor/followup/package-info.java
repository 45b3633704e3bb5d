/**
 * Tests of the service as a whole: its architecture, its HTTP edge and its journeys.
 */
@NullMarked
package id.lapor.followup;

import org.jspecify.annotations.NullMarked;

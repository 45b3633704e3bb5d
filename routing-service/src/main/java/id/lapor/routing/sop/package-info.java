/**
 * The versions of the procedure (SOP) with their limits. Values and the document that publishes a version; routing asks which
 * version holds on a day.
 */
@NullMarked
package id.lapor.routing.sop;

import org.jspecify.annotations.NullMarked;

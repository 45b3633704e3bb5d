/**
 * The follow-up service: cases, every clock and the officers' pages. Nothing calls it but HTTP and the topics.
 */
@NullMarked
package id.lapor.followup;

import org.jspecify.annotations.NullMarked;

/**
 * The case of one report: its state, clocks, conversation and history, in one document, and the use cases that change it.
 * Called by its own web pages and by its consumers in {@code messaging}.
 */
@NullMarked
package id.lapor.followup.casefile;

import org.jspecify.annotations.NullMarked;

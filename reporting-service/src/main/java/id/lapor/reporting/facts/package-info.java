/**
 * What is known of one complaint as far as figures need it, and its status as a pure function of that. The stream folds events
 * into it; the ledger reads it.
 */
@NullMarked
package id.lapor.reporting.facts;

import org.jspecify.annotations.NullMarked;

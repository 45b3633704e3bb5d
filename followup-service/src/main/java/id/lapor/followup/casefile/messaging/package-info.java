/**
 * Binds the topics to the case file: the consumers of the complaint topics, and the case as a document that sends. Nothing
 * calls it but the binder.
 */
@NullMarked
package id.lapor.followup.casefile.messaging;

import org.jspecify.annotations.NullMarked;

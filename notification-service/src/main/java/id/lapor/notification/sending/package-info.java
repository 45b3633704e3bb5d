/**
 * Takes notices from the book to the post and their outcome back. Called by the consumers, which raise notices, and by its own
 * sweep.
 */
@NullMarked
package id.lapor.notification.sending;

import org.jspecify.annotations.NullMarked;

/**
 * What is to be told about one complaint, and what has been: one document per complaint. Called by the consumers and, with
 * the outcome, by the sending; knows no channel.
 */
@NullMarked
package id.lapor.notification.book;

import org.jspecify.annotations.NullMarked;

/**
 * Opens the sealed contact of a reporter, at the moment of sending and not before. Called by the sending only.
 */
@NullMarked
package id.lapor.notification.contact;

import org.jspecify.annotations.NullMarked;

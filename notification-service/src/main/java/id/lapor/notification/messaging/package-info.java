/**
 * The consumer functions. They hand what arrives to the book and raise the notices that it makes due.
 */
@NullMarked
package id.lapor.notification.messaging;

import org.jspecify.annotations.NullMarked;

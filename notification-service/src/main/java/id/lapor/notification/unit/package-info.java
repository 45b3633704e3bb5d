/**
 * The units of the organisation as far as notices need them: name, address, time zone. Learnt from the reference topic.
 */
@NullMarked
package id.lapor.notification.unit;

import org.jspecify.annotations.NullMarked;

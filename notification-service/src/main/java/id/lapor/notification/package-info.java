/**
 * Who is told what, when, through which channel. Hears the events of the other services, tells reporters and units by e-mail,
 * and never says in a mail what a report says.
 */
@NullMarked
package id.lapor.notification;

import org.jspecify.annotations.NullMarked;

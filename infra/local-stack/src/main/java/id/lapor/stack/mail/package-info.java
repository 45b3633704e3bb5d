/**
 * The mail catcher, a process of its own: takes any mail by SMTP, keeps it as a file and shows it.
 * Stands where a mail server stands in operation, so that a trial never writes to a real person.
 */
@NullMarked
package id.lapor.stack.mail;

import org.jspecify.annotations.NullMarked;

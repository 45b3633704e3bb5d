/**
 * Mail by SMTP, behind a circuit breaker and a retry, with the outcome told apart: refused, put off, unreachable, unclear. Called
 * by the sending only.
 */
@NullMarked
package id.lapor.notification.mail;

import org.jspecify.annotations.NullMarked;

/**
 * The running stack, as its users reach it: the command line, the HTTP interfaces, the log of the broker, the caught mails.
 * Journeys and faults use it; nothing here knows a class of a service.
 */
@NullMarked
package id.lapor.acceptance.stack;

import org.jspecify.annotations.NullMarked;

/**
 * The opening of a reporter's identity: one person asks with a reason, a second one agrees, and the first may read it for a
 * day. The only place that opens what the package identity has sealed.
 */
@NullMarked
package id.lapor.intake.opening;

import org.jspecify.annotations.NullMarked;

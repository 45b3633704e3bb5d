/**
 * A notice on its way: inserted under a derived id, then sent, then marked. Used by the sending only.
 */
@NullMarked
package id.lapor.notification.notice;

import org.jspecify.annotations.NullMarked;

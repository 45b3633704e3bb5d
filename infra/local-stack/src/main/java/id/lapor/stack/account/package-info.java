/**
 * Reads what every service says of every report and strikes the balance.
 * Called by the command account; a difference is named by tracking number.
 */
@NullMarked
package id.lapor.stack.account;

import org.jspecify.annotations.NullMarked;

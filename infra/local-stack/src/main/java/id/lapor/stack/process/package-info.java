/**
 * The processes of the platform: what each is started with, when it is well, and how it is stopped.
 * Called by the commands up, down, status, logs and restart; knows nothing of reports.
 */
@NullMarked
package id.lapor.stack.process;

import org.jspecify.annotations.NullMarked;

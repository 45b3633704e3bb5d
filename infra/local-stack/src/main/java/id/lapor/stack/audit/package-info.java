/**
 * Asks the services, with the auditor's eyes, whether their audit trails are whole.
 * Called by the command audit verify.
 */
@NullMarked
package id.lapor.stack.audit;

import org.jspecify.annotations.NullMarked;

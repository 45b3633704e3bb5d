/**
 * A report from the reporter's side: how it is filed, followed and replied to, and what its reporter sees.
 * The adapters beside it (web, page, messaging) call its use cases; it knows no framework.
 */
@NullMarked
package id.lapor.intake.complaint;

import org.jspecify.annotations.NullMarked;

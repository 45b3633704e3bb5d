/**
 * The audit trail of a service: who saw or did what, when and why; append-only, hash-chained per day.
 * The decision and the form of a record are in docs/adr/0015-audit-trail.md.
 */
@NullMarked
package id.lapor.audit;

import org.jspecify.annotations.NullMarked;

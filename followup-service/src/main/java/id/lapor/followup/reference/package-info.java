/**
 * Hears the reference topic of routing and hands each record to its keeper. Nothing calls it but the binder.
 */
@NullMarked
package id.lapor.followup.reference;

import org.jspecify.annotations.NullMarked;

/**
 * The demonstration accounts, their one password and who may try it how often.
 * Called by the sign-in and by the operator grant.
 */
@NullMarked
package id.lapor.identity.account;

import org.jspecify.annotations.NullMarked;

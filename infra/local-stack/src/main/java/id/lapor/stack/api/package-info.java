/**
 * The client side of the platform's HTTP interfaces, with tokens of the accounts that the operator acts as.
 * Used by the demo, the account and the token command; repeats what an outage broke.
 */
@NullMarked
package id.lapor.stack.api;

import org.jspecify.annotations.NullMarked;

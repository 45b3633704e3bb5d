/**
 * The realm that Keycloak is given at its first start: the shipped template, filled with what belongs to one machine.
 * Made once; from then on Keycloak's administrators change the realm in its console.
 */
@NullMarked
package id.lapor.stack.realm;

import org.jspecify.annotations.NullMarked;

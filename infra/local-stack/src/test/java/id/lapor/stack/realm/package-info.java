/** Tests of the realm that Keycloak is given. */
@NullMarked
package id.lapor.stack.realm;

import org.jspecify.annotations.NullMarked;

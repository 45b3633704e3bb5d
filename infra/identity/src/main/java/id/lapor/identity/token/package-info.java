/**
 * What the provider signs and for whom: key, clients, claims, the operator grant.
 * Wiring of Spring Authorization Server; nothing outside calls it.
 */
@NullMarked
package id.lapor.identity.token;

import org.jspecify.annotations.NullMarked;

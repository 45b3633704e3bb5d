/**
 * What the services may use of a MongoDB, tried on this store and on a real one.
 * The names are listed in the ADR of the store.
 */
@NullMarked
package id.lapor.store.contract;

import org.jspecify.annotations.NullMarked;

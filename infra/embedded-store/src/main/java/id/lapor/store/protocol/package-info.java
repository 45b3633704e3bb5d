/**
 * What the store says to a MongoDB driver: the commands it does, and a loud refusal of those it cannot do right.
 * Extends mongo-java-server at its extension points; started by the store's own package.
 */
@NullMarked
package id.lapor.store.protocol;

import org.jspecify.annotations.NullMarked;

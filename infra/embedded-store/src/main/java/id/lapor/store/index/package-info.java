/**
 * Ordered indexes over the documents of a collection, unique or not, compound, sparse, on array elements.
 * Called by the collection under its write lock, and read by the planner on a snapshot.
 */
@NullMarked
package id.lapor.store.index;

import org.jspecify.annotations.NullMarked;

/**
 * Documents as they lie in the file: BSON, so that a reader gets a copy of its own and memory is what is counted.
 * Called by the collection and by the rows of a query.
 */
@NullMarked
package id.lapor.store.document;

import org.jspecify.annotations.NullMarked;

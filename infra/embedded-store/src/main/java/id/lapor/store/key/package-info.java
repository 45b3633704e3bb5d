/**
 * Order-preserving keys: a BSON value as bytes that sort as MongoDB sorts the value, and ranges of them.
 * Called by the indexes and the planner; knows nothing of files.
 */
@NullMarked
package id.lapor.store.key;

import org.jspecify.annotations.NullMarked;

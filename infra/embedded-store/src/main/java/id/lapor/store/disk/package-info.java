/**
 * The one file on disk and the group commit that makes an acknowledged write durable.
 * Knows nothing of documents; called by the protocol package.
 */
@NullMarked
package id.lapor.store.disk;

import org.jspecify.annotations.NullMarked;

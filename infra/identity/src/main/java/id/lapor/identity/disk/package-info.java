/**
 * What the provider keeps on disk: files that only their owner reads, written whole or not at all.
 * The signing key and the second factors of accounts lie in them.
 */
@NullMarked
package id.lapor.identity.disk;

import org.jspecify.annotations.NullMarked;

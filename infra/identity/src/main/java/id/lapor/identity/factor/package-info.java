/**
 * The second factors of accounts: what an authenticator app shares with the provider, kept sealed, and the check of its
 * codes. The web package shows the pages; nothing else calls it.
 */
@NullMarked
package id.lapor.identity.factor;

import org.jspecify.annotations.NullMarked;

/**
 * Sign-in with OpenID Connect for pages and bearer tokens for the API, resolved when first needed so that a service starts without its provider.
 * Wiring only; services name their public paths in their settings.
 */
@NullMarked
package id.lapor.edge.signin;

import org.jspecify.annotations.NullMarked;

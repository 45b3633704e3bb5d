/**
 * The edge as its callers meet it: over HTTP, against an application with a few routes and a provider that signs tokens.
 * Nothing here is used outside these tests.
 */
@NullMarked
package id.lapor.example;

import org.jspecify.annotations.NullMarked;

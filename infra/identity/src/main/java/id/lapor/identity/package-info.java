/**
 * A small OpenID Connect provider for trial and demonstration; a ministry brings its own.
 * Started as its own process; services know it by its issuer only.
 */
@NullMarked
package id.lapor.identity;

import org.jspecify.annotations.NullMarked;

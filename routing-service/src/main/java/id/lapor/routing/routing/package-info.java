/**
 * Where one report belongs: the aggregate, its rules, its lifecycle and the use cases of the bureau's desk. Messaging and the web
 * call the use cases; nothing else changes a routing.
 */
@NullMarked
package id.lapor.routing.routing;

import org.jspecify.annotations.NullMarked;

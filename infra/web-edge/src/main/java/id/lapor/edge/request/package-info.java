/**
 * What is done to each request before a service sees it: size, control characters, security headers, trace id.
 * Wiring only; no service calls it.
 */
@NullMarked
package id.lapor.edge.request;

import org.jspecify.annotations.NullMarked;

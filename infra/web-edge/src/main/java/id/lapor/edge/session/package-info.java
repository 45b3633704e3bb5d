/**
 * The sessions of a service's pages, in the service's own database, so that any replica serves any of them (ADR 0013).
 * Wiring only: a controller knows the servlet's session, and in it nothing but what Spring Security and flash messages keep.
 */
@NullMarked
package id.lapor.edge.session;

import org.jspecify.annotations.NullMarked;

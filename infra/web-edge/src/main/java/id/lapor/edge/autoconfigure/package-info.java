/**
 * Puts the edge together as Spring Boot auto-configurations.
 * Nobody calls it; an application with its own security chain gets everything but sign-in.
 */
@NullMarked
package id.lapor.edge.autoconfigure;

import org.jspecify.annotations.NullMarked;

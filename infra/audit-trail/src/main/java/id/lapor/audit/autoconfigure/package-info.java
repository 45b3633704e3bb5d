/**
 * Puts the trail together as a Spring Boot auto-configuration.
 * A service that has people signed in, or tokens, only has to depend on this module.
 */
@NullMarked
package id.lapor.audit.autoconfigure;

import org.jspecify.annotations.NullMarked;

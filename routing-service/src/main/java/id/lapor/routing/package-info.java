/**
 * Where a report belongs: units, procedures, categories, and the bureau's desk. This package starts the service and wires it;
 * nothing calls it.
 */
@NullMarked
package id.lapor.routing;

import org.jspecify.annotations.NullMarked;

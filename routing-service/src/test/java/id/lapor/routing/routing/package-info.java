/** Tests of the package of the same name. They reach every state by behaviour. */
@NullMarked
package id.lapor.routing.routing;

import org.jspecify.annotations.NullMarked;

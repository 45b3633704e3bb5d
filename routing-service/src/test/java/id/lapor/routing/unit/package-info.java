/** Tests of the package of the same name. They reach every state by behaviour. */
@NullMarked
package id.lapor.routing.unit;

import org.jspecify.annotations.NullMarked;

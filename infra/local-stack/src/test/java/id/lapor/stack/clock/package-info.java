/** Tests of the package of the same name. They start no part of the platform. */
@NullMarked
package id.lapor.stack.clock;

import org.jspecify.annotations.NullMarked;

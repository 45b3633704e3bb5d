/** Tests of the package of the same name. They touch folders of their own and ports that are free, and start no part of the platform. */
@NullMarked
package id.lapor.stack.process;

import org.jspecify.annotations.NullMarked;

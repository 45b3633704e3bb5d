/** Tests of what is said of an audit trail. */
@NullMarked
package id.lapor.stack.audit;

import org.jspecify.annotations.NullMarked;

/** Tests of the chain on the real store of one machine. */
@NullMarked
package id.lapor.audit.chain;

import org.jspecify.annotations.NullMarked;

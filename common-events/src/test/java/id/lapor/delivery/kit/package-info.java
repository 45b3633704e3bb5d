/**
 * What tests of a service need to hear and to be heard: a real broker and store in the test's JVM, and messages as other
 * services would send them. Only tests may use it.
 */
@NullMarked
package id.lapor.delivery.kit;

import org.jspecify.annotations.NullMarked;

/**
 * A service with one page behind the sign-in, as the provider's tests need one.
 * Nothing here is used outside these tests.
 */
@NullMarked
package id.lapor.desk;

import org.jspecify.annotations.NullMarked;

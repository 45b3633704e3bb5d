/**
 * Makes a record of each request of a signed-in person, before the first byte of its answer leaves.
 * A service needs nothing of it but, here and there, {@link id.lapor.audit.request.TrailNote}.
 */
@NullMarked
package id.lapor.audit.request;

import org.jspecify.annotations.NullMarked;

/**
 * What routing hears from intake and follow-up: one consumer function per topic, each handing over to a use case.
 */
@NullMarked
package id.lapor.routing.messaging;

import org.jspecify.annotations.NullMarked;

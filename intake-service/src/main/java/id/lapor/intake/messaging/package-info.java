/**
 * What arrives from the other services, one consumer function per topic.
 * Spring Cloud Stream calls it.
 */
@NullMarked
package id.lapor.intake.messaging;

import org.jspecify.annotations.NullMarked;

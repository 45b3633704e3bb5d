/**
 * How what a service says surely arrives: outbox, relay, inbox, dead letters. Services embed an {@link id.lapor.delivery.Outbox}
 * and an {@link id.lapor.delivery.Inbox} in their documents; this package moves envelopes and knows the name of no event.
 */
@NullMarked
package id.lapor.delivery;

import org.jspecify.annotations.NullMarked;

package id.lapor.notification.messaging;

import id.lapor.delivery.Received;
import id.lapor.delivery.Wire;
import id.lapor.events.FollowupEvent;
import id.lapor.events.IntakeEvent;
import id.lapor.events.RoutingEvent;
import id.lapor.events.SealedContact;
import id.lapor.events.UnitRecord;
import id.lapor.notification.book.HearEvents;
import id.lapor.notification.sending.RaiseNotices;
import id.lapor.notification.unit.Units;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * What arrives, one function per topic. Notices are raised after each message, a repeated one too: what a crash kept from being
 * raised is raised when the message comes again.
 */
@Configuration
class Consumers {
    private final HearEvents hear;
    private final RaiseNotices raise;

    Consumers(HearEvents hear, RaiseNotices raise) {
        this.hear = hear;
        this.raise = raise;
    }

    @Bean
    Consumer<Message<?>> intakeEvents() {
        return message -> then(Wire.event(message, IntakeEvent.class), hear::intake);
    }

    @Bean
    Consumer<Message<?>> routingEvents() {
        return message -> then(Wire.event(message, RoutingEvent.class), hear::routing);
    }

    @Bean
    Consumer<Message<?>> followupEvents() {
        return message -> then(Wire.event(message, FollowupEvent.class), hear::followup);
    }

    @Bean
    Consumer<Message<?>> contacts() {
        return message -> then(Wire.record(message, SealedContact.class), hear::contact);
    }

    @Bean
    Consumer<Message<?>> reference(Units units) {
        return message -> units.learn(Wire.record(message, UnitRecord.class));
    }

    private <T> void then(Received<T> received, Consumer<Received<T>> heard) {
        heard.accept(received);
        raise.of(received.key());
    }
}

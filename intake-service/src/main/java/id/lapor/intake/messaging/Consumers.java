package id.lapor.intake.messaging;

import id.lapor.delivery.Received;
import id.lapor.delivery.Wire;
import id.lapor.events.CategoryRecord;
import id.lapor.events.Correspondence;
import id.lapor.events.FigureCell;
import id.lapor.events.FollowupEvent;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingNotes;
import id.lapor.events.SopRecord;
import id.lapor.events.UnitRecord;
import id.lapor.intake.complaint.FollowComplaint;
import id.lapor.intake.figures.MonthFigures;
import id.lapor.intake.reference.ReferenceShelf;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The consumer functions; the names of the beans are those of the bindings. */
@Configuration(proxyBeanMethods = false)
class Consumers {

    @Bean
    Consumer<Message<?>> routingEvents(FollowComplaint complaints) {
        return message -> complaints.routing(Wire.event(message, RoutingEvent.class));
    }

    @Bean
    Consumer<Message<?>> followupEvents(FollowComplaint complaints) {
        return message -> complaints.followup(Wire.event(message, FollowupEvent.class));
    }

    @Bean
    Consumer<Message<?>> followupPrivate(FollowComplaint complaints) {
        return message -> complaints.correspondence(Wire.record(message, Correspondence.class));
    }

    @Bean
    Consumer<Message<?>> routingPrivate(FollowComplaint complaints) {
        return message -> complaints.notes(Wire.record(message, RoutingNotes.class));
    }

    @Bean
    Consumer<Message<?>> reference(ReferenceShelf shelf) {
        return message -> reference(message).ifPresent(shelf::put);
    }

    @Bean
    Consumer<Message<?>> figures(MonthFigures figures) {
        return message -> figures.put(Wire.record(message, FigureCell.class));
    }

    /** Empty for a kind of record that a newer routing publishes. */
    private static Optional<Received<?>> reference(Message<?> message) {
        String key = Wire.record(message, Object.class).key();
        return switch (key.substring(0, Math.max(0, key.indexOf('/')))) {
            case "unit" -> Optional.of(Wire.record(message, UnitRecord.class));
            case "category" -> Optional.of(Wire.record(message, CategoryRecord.class));
            case "sop" -> Optional.of(Wire.record(message, SopRecord.class));
            default -> Optional.empty();
        };
    }
}

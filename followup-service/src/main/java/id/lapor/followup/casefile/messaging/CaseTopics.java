package id.lapor.followup.casefile.messaging;

import id.lapor.delivery.Documents;
import id.lapor.delivery.Outboxes;
import id.lapor.delivery.Wire;
import id.lapor.events.Dossier;
import id.lapor.events.IntakeEvent;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingNotes;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseHearing;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** The topics that a case hears, and the source as which it speaks. */
@Configuration(proxyBeanMethods = false)
class CaseTopics {

    @Bean
    Outboxes outboxes() {
        return new Outboxes("followup", Case.class);
    }

    @Bean
    Documents<Case> caseDocuments(MongoOperations mongo) {
        return new Documents<>(mongo, Case.class, Case::unheard);
    }

    @Bean
    Consumer<Message<?>> intakeEvents(CaseHearing hearing) {
        return message -> hearing.intakeEvent(Wire.event(message, IntakeEvent.class));
    }

    @Bean
    Consumer<Message<?>> intakePrivate(CaseHearing hearing) {
        return message -> hearing.dossier(Wire.record(message, Dossier.class));
    }

    @Bean
    Consumer<Message<?>> routingEvents(CaseHearing hearing) {
        return message -> hearing.routingEvent(Wire.event(message, RoutingEvent.class));
    }

    @Bean
    Consumer<Message<?>> routingPrivate(CaseHearing hearing) {
        return message -> hearing.routingNotes(Wire.record(message, RoutingNotes.class));
    }
}

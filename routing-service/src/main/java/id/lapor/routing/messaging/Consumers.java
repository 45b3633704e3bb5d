package id.lapor.routing.messaging;

import id.lapor.delivery.Wire;
import id.lapor.events.Correspondence;
import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent;
import id.lapor.events.IntakeEvent;
import id.lapor.routing.routing.RouteComplaint;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** One consumer per topic; each message is one change of one document. */
@Configuration(proxyBeanMethods = false)
class Consumers {

    @Bean
    Consumer<Message<?>> intakeEvents(RouteComplaint route) {
        return message -> route.intake(Wire.event(message, IntakeEvent.class));
    }

    @Bean
    Consumer<Message<?>> intakePrivate(RouteComplaint route) {
        return message -> route.dossier(Wire.record(message, Dossier.class));
    }

    @Bean
    Consumer<Message<?>> followupEvents(RouteComplaint route) {
        return message -> route.followup(Wire.event(message, FollowupEvent.class));
    }

    @Bean
    Consumer<Message<?>> followupPrivate(RouteComplaint route) {
        return message -> route.correspondence(Wire.record(message, Correspondence.class));
    }
}

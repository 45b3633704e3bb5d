package id.lapor.followup.reference;

import id.lapor.delivery.Received;
import id.lapor.delivery.Wire;
import id.lapor.events.SopRecord;
import id.lapor.events.UnitRecord;
import id.lapor.followup.sop.Sops;
import id.lapor.followup.unit.Units;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The consumer of {@code lapor.routing.reference}; categories are routing's own business and pass by. */
@Configuration(proxyBeanMethods = false)
class ReferenceRecords {

    @Bean
    Consumer<Message<?>> routingReference(Units units, Sops sops) {
        return message -> {
            Received<Object> any = Wire.record(message, Object.class);
            if (any.key().startsWith("unit/")) {
                units.keep(Wire.record(message, UnitRecord.class));
            } else if (any.key().startsWith("sop/")) {
                sops.keep(Wire.record(message, SopRecord.class));
            }
        };
    }
}

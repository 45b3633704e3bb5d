package id.lapor.edge.autoconfigure;

import id.lapor.delivery.Pulse;
import id.lapor.edge.ledger.PulseController;
import id.lapor.edge.problem.DocumentAdvice;
import id.lapor.edge.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** What the edge shows of the delivery, where there is one. */
@AutoConfiguration(after = EdgeAutoConfiguration.class, afterName = "id.lapor.delivery.DeliveryAutoConfiguration")
@ConditionalOnClass(Pulse.class)
@ConditionalOnBean(Problems.class)
public class DeliveryEdgeAutoConfiguration {

    @Bean
    DocumentAdvice documentAdvice(Problems problems) {
        return new DocumentAdvice(problems);
    }

    @Bean
    @ConditionalOnBean(Pulse.class)
    PulseController pulseController(Pulse pulse) {
        return new PulseController(pulse);
    }
}

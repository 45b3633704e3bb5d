package id.lapor.edge.autoconfigure;

import id.lapor.delivery.Pulse;
import id.lapor.delivery.TestClock;
import id.lapor.edge.ledger.PulseController;
import id.lapor.edge.page.ClockBand;
import id.lapor.edge.problem.DocumentAdvice;
import id.lapor.edge.problem.Problems;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

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
    @ConditionalOnBean(TestClock.class)
    ClockBand clockBand(TestClock clock, Environment environment) {
        return new ClockBand(clock, ZoneId.of(environment.getProperty("LAPOR_ZONE_BUREAU", "Asia/Jakarta")));
    }

    @Bean
    @ConditionalOnBean(Pulse.class)
    PulseController pulseController(Pulse pulse) {
        return new PulseController(pulse);
    }
}

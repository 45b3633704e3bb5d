package id.lapor.followup;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the tests put in place of the machine's clock, and how they speak to the service. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceTestBeans {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Neighbours neighbours() {
        return new Neighbours();
    }
}

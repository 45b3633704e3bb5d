package id.lapor.identity.factor;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.signin.SecondFactor;
import id.lapor.identity.IdentityProperties;
import id.lapor.identity.account.Attempts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who needs a second factor here, by the same settings as in the services, and how it is checked. */
@Configuration(proxyBeanMethods = false)
class FactorConfiguration {

    @Bean
    Passage passage(EdgeProperties edge) {
        return new Passage(new SecondFactor(edge));
    }

    @Bean
    CheckCode checkCode(IdentityProperties identity, InstantSource clock) {
        Enrolments enrolments = new Enrolments(identity.factorsDir(), identity.factorsKeyFile());
        return new CheckCode(enrolments, new Attempts(clock), clock);
    }
}

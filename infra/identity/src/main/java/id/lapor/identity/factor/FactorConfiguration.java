package id.lapor.identity.factor;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.signin.SecondFactor;
import id.lapor.identity.IdentityProperties;
import id.lapor.identity.account.Attempts;
import java.net.URI;
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
    Enrolments enrolments(IdentityProperties identity) {
        return new Enrolments(identity.factorsDir(), identity.factorsKeyFile());
    }

    @Bean
    CheckCode checkCode(Enrolments enrolments, InstantSource clock) {
        return new CheckCode(enrolments, new Attempts(clock), clock);
    }

    @Bean
    CheckPasskey checkPasskey(Enrolments enrolments, IdentityProperties identity, EdgeProperties edge) {
        URI issuer = edge.oidc().issuer();
        return new CheckPasskey(
                enrolments,
                identity.passkeyHost().isEmpty() ? issuer.getHost() : identity.passkeyHost(),
                issuer.getScheme() + "://" + issuer.getRawAuthority());
    }
}

package id.lapor.identity.account;

import id.lapor.identity.IdentityProperties;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts and how they are checked. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    Units units(IdentityProperties identity) {
        return Units.read(identity.unitsFile());
    }

    @Bean
    Accounts accounts(Units units) {
        return new Accounts(units);
    }

    @Bean
    DemoSignIn demoSignIn(Accounts accounts, IdentityProperties identity, InstantSource clock) {
        return new DemoSignIn(accounts, DemoPassword.read(identity.demoPasswordFile()), new Attempts(clock));
    }
}

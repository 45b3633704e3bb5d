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
    Accounts accounts(Units units, IdentityProperties identity) {
        return new Accounts(
                AccountFile.read(identity.accountsFile(), units),
                units,
                DemoPassword.read(identity.demoPasswordFile()));
    }

    @Bean
    PasswordSignIn passwordSignIn(Accounts accounts, InstantSource clock) {
        return new PasswordSignIn(accounts, new Attempts(clock));
    }
}

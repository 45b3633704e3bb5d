package id.lapor.identity;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the provider. */
@SpringBootApplication
@EnableConfigurationProperties(IdentityProperties.class)
public class Identity {

    public static void main(String[] args) {
        SpringApplication.run(Identity.class, args);
    }

    /** The machine's clock: tokens and sign-ins stay on it when the domain's clock is moved. */
    @Bean
    InstantSource machineClock() {
        return InstantSource.system();
    }
}

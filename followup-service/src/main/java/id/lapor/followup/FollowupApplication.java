package id.lapor.followup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The follow-up service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class FollowupApplication {
    public static void main(String[] args) {
        SpringApplication.run(FollowupApplication.class, args);
    }
}

package id.lapor.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;

/** Counts what the other services say. Its state is a log that can be computed again; in its database is
 * only the audit trail. */
@SpringBootApplication(exclude = DataMongoAutoConfiguration.class)
@ConfigurationPropertiesScan
public class ReportingApplication {
    public static void main(String[] args) {
        SpringApplication.run(ReportingApplication.class, args);
    }
}

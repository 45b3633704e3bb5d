package id.lapor.audit.autoconfigure;

import com.mongodb.client.MongoClient;
import id.lapor.audit.AuditSettings;
import id.lapor.audit.chain.Appending;
import id.lapor.audit.chain.Recorder;
import id.lapor.audit.chain.Trail;
import id.lapor.audit.chain.Verification;
import id.lapor.audit.request.AuditFilter;
import id.lapor.audit.request.ReasonCodes;
import id.lapor.audit.search.AuditController;
import id.lapor.audit.search.AuditPage;
import id.lapor.audit.search.ReadTrail;
import id.lapor.edge.problem.Problems;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The trail of a service that has a store; its page where people sign in to pages. */
@AutoConfiguration(
        afterName = {
            "id.lapor.edge.autoconfigure.EdgeAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        },
        beforeName = "id.lapor.edge.autoconfigure.SignInAutoConfiguration")
@ConditionalOnBean({MongoClient.class, Problems.class})
@EnableConfigurationProperties(AuditSettings.class)
public class AuditAutoConfiguration {
    private static final String COLLECTION = "audit";

    @Bean
    Trail auditTrail(MongoClient mongo, Environment environment) {
        String database = environment.getRequiredProperty("spring.mongodb.database");
        return new Trail(() -> mongo.getDatabase(database).getCollection(COLLECTION));
    }

    /** On the machine's clock: the trail is true even where the domain's clock is moved. */
    @Bean
    Recorder auditRecorder(Trail trail, AuditSettings settings, Environment environment, MeterRegistry meters) {
        String service =
                environment.getRequiredProperty("spring.application.name").replace("-service", "");
        return new Recorder(
                new Appending(trail, service, Clock.systemUTC(), settings.zone()), settings.patience(), meters);
    }

    /** In every security chain of the service, where it is known who asks and before it is decided whether they may. */
    @Bean
    Customizer<HttpSecurity> auditInEveryChain(Recorder recorder, Problems problems, AuditSettings settings) {
        return http -> http.addFilterBefore(
                new AuditFilter(recorder, problems, settings.reports()), AuthorizationFilter.class);
    }

    @Bean
    ReasonCodes auditReasonCodes() {
        return new ReasonCodes();
    }

    @Bean
    ReadTrail auditReadTrail(Trail trail) {
        return new ReadTrail(trail);
    }

    @Bean
    AuditController auditController(ReadTrail reading, Trail trail) {
        return new AuditController(reading, new Verification(trail));
    }

    @Bean
    @ConditionalOnExpression("${lapor.edge.pages:false} or ${lapor.audit.page:false}")
    AuditPage auditPage(
            ReadTrail reading,
            AuditSettings settings,
            MessageSource messages,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return new AuditPage(reading, settings, messages, handlers);
    }
}

package id.lapor.edge.autoconfigure;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.session.SessionCookie;
import id.lapor.edge.session.SessionSettings;
import id.lapor.edge.session.SessionSweep;
import id.lapor.edge.session.Sessions;
import id.lapor.edge.session.StoredSession;
import id.lapor.edge.signin.Chains;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions in the service's database, for a service that has a database and signs people in, to its pages or to a part of
 * them; otherwise they stay with the container.
 */
@AutoConfiguration(
        after = EdgeAutoConfiguration.class,
        afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnBean(MongoOperations.class)
@Conditional(SessionAutoConfiguration.SignsPeopleIn.class)
@EnableConfigurationProperties(SessionSettings.class)
public class SessionAutoConfiguration {

    private static final String CLOCK = "sessionClock";

    /** The machine's time, also where the domain's clock is moved: a person stays signed in while a test is in next week. */
    @Bean(CLOCK)
    @ConditionalOnMissingBean(name = CLOCK)
    InstantSource sessionClock() {
        return InstantSource.system();
    }

    @Bean
    Sessions sessions(MongoOperations mongo, SessionSettings settings, @Qualifier(CLOCK) InstantSource clock) {
        return new Sessions(mongo, settings, clock);
    }

    @Bean
    SessionSweep sessionSweep(Sessions sessions, SessionSettings settings) {
        return new SessionSweep(sessions, settings);
    }

    /** Inside the edge's own filters, which answer when the database is away; outside Spring Security. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<StoredSession>> sessionFilter(
            Sessions sessions, EdgeProperties properties) {
        SessionRepositoryFilter<StoredSession> filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(new SessionCookie(properties.sessionCookie(), Chains.withSession(properties)));
        FilterRegistrationBean<SessionRepositoryFilter<StoredSession>> registration =
                new FilterRegistrationBean<>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    static final class SignsPeopleIn extends AnyNestedCondition {

        SignsPeopleIn() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBooleanProperty("lapor.edge.pages")
        static final class ToItsPages {}

        @ConditionalOnProperty("lapor.edge.office-paths[0]")
        static final class ToAPartOfThem {}
    }
}

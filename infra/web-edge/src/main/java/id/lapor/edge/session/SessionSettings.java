package id.lapor.edge.session;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long sessions last; every duration is more than zero.
 *
 * @param idle a session that nobody uses ends after this
 * @param end a session ends this long after its sign-in, however busy it is
 * @param touch how old the note of the last use may be before a request that changes nothing renews it
 * @param sweep how often ended sessions are removed
 */
@Validated
@ConfigurationProperties("lapor.edge.sessions")
public record SessionSettings(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("12h") Duration end,
        @DefaultValue("1m") Duration touch,
        @DefaultValue("5m") Duration sweep) {

    @AssertTrue(message = "the durations of lapor.edge.sessions must be more than zero") boolean isEachPositive() {
        return Stream.of(idle, end, touch, sweep).allMatch(Duration::isPositive);
    }
}

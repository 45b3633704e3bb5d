package id.lapor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class IdentityPropertiesTests {

    private final ApplicationContextRunner provider = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withPropertyValues(
                    "lapor.identity.keys-dir=keys",
                    "lapor.identity.data-dir=data",
                    "lapor.identity.units-file=units.csv",
                    "lapor.identity.accounts-file=accounts.csv",
                    "lapor.identity.demo-password-file=demo-password");

    @EnableConfigurationProperties(IdentityProperties.class)
    static class Settings {}

    @Test
    void endsASessionAfterTwelveHoursUnlessToldOtherwise() {
        provider.run(
                context -> assertThat(context.getBean(IdentityProperties.class).sessionEnd())
                        .isEqualTo(Duration.ofHours(12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-1h"})
    void refusesAnEndBeforeTheBeginning(String end) {
        provider.withPropertyValues("lapor.identity.session-end=" + end)
                .run(context -> assertThat(context).hasFailed());
    }
}

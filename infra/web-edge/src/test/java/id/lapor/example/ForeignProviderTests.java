package id.lapor.example;

import static id.lapor.example.Browser.type;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.EdgeProperties;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation whose people come from elsewhere, which nobody had to say, with a rule of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = Example.class,
        properties = {"lapor.edge.second-factor.roles=BUREAU,LEADER", "lapor.edge.second-factor.methods=face"})
class ForeignProviderTests {

    private static final SigningProvider PROVIDER = start();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("lapor.edge.oidc.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void takesNobodyElsesWordForAnOperator() {
        HttpResponse<String> answer = me("BUREAU", "operator");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(type(answer)).isEqualTo("second-factor-required");
    }

    @Test
    void needsNoSettingForThat() {
        assertThat(new Binder(new MapConfigurationPropertySource())
                        .bindOrCreate("lapor.edge", EdgeProperties.class)
                        .oidc()
                        .operatorTokens())
                .isFalse();
    }

    @Test
    void followsItsOwnRule() {
        assertThat(me("BUREAU", "face").statusCode()).isEqualTo(200);
        assertThat(me("LEADER", "face").statusCode()).isEqualTo(200);
        assertThat(me("LEADER", "otp").statusCode()).isEqualTo(403);
        assertThat(me("AUDITOR", "pwd").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> me(String role, String method) {
        return new Browser(port)
                .get(
                        "/api/v1/me",
                        "Authorization",
                        PROVIDER.bearer(PROVIDER.claims("somebody", role).claim("amr", List.of(method))));
    }

    private static SigningProvider start() {
        try {
            return new SigningProvider(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

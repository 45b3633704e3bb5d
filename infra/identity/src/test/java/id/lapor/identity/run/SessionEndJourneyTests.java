package id.lapor.identity.run;

import static id.lapor.identity.run.Visitor.json;
import static id.lapor.identity.run.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a sign-in at the provider is good for without the password. */
class SessionEndJourneyTests {

    private static final String OFFICER = "officer.KANIM-BANDA-ACEH";

    private volatile Instant now = Instant.now();

    @Test
    void asksForThePasswordAgainTwelveHoursLaterHoweverBusyTheSessionIs(@TempDir Path folder) {
        try (Installation identity = new Installation(folder, () -> now)) {
            Visitor other = new Visitor(identity.issuer());
            other.signIn("/login", OFFICER, Installation.PASSWORD);
            Visitor browser = new Visitor(identity.issuer());
            CodeFlow flow = new CodeFlow(browser, identity.issuer(), identity.pages());
            String refresh = json(flow.exchange(flow.code(OFFICER), CodeFlow.VERIFIER))
                    .path("refresh_token")
                    .asString();
            for (int half = 1; half < 24; half++) {
                now = now.plus(Duration.ofMinutes(30));
                assertThat(location(browser.get(flow.authorize(Map.of())))).contains("code=");
                assertThat(location(other.get("/second-factor"))).doesNotContain("/login");
            }
            assertThat(flow.refresh(refresh).statusCode()).isEqualTo(200);
            now = now.plus(Duration.ofMinutes(31));
            assertThat(location(browser.get(flow.authorize(Map.of())))).endsWith("/login");
            assertThat(location(other.get("/second-factor"))).endsWith("/login");
            assertThat(identity.idleMinutes()).isEqualTo(60);
        }
    }
}

package id.lapor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.session.Sessions;
import id.lapor.edge.session.StoredSession;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The sessions of officers lie in intake's database, so that any replica serves them; citizens have none. */
@IntakeJourney
class OfficeSessionTests {
    private static final String COOKIE = "LAPOR_INTAKE";

    @Autowired
    Citizen citizen;

    @Autowired
    Sessions sessions;

    @Autowired
    MongoTemplate mongo;

    @ParameterizedTest
    @ValueSource(strings = {"/identity-openings", "/en/identity-openings", "/audit"})
    void aSignInIsStoredFromItsFirstStepOn(String page) {
        long before = stored();

        HttpResponse<String> answer = citizen.get(page, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        HttpCookie cookie = HttpCookie.parse(
                        answer.headers().firstValue("Set-Cookie").orElseThrow())
                .getFirst();
        assertThat(cookie.getName()).isEqualTo(COOKIE);
        assertThat(sessions.findById(cookie.getValue())).isNotNull();
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void whoWasSignedInByAnotherReplicaIsSignedInHere() {
        StoredSession elsewhere = sessions.createSession();
        elsewhere.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        new OAuth2AuthenticationToken(inspector(), inspector().getAuthorities(), "lapor")));
        sessions.save(elsewhere);

        HttpResponse<String> page = citizen.get("/identity-openings", "Cookie", COOKIE + "=" + elsewhere.getId());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("inspector.session");
        sessions.deleteById(elsewhere.getId());
        assertThat(citizen.get("/identity-openings", "Cookie", COOKIE + "=" + elsewhere.getId())
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lacak", "/tulis", "/privasi", "/en/lacak"})
    void aCitizensPageHasNone(String page) {
        long before = stored();

        HttpResponse<String> answer = citizen.get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    private long stored() {
        return mongo.count(new Query(), "sessions");
    }

    private static OidcUser inspector() {
        Instant now = Instant.now();
        Map<String, Object> claims = Map.of(
                "sub",
                "inspector.session",
                "preferred_username",
                "inspector.session",
                "roles",
                List.of("INSPECTOR"),
                "amr",
                List.of("pwd", "otp"));
        return new DefaultOidcUser(List.of(), new OidcIdToken("unused", now, now.plusSeconds(60), claims));
    }
}

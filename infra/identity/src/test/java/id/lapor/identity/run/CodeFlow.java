package id.lapor.identity.run;

import static id.lapor.identity.run.Visitor.location;
import static id.lapor.identity.run.Visitor.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** The calls of OpenID Connect that the pages of a service make, with the browser in between. */
record CodeFlow(Visitor browser, String issuer, String pages) {

    static final String VERIFIER = "v".repeat(50);

    /** Signs in by name and password and goes on to the code for the service. */
    String code(String username) {
        browser.get(authorize(Map.of()));
        return codeAt(location(browser.signIn("/login", username, Installation.PASSWORD)));
    }

    /** The code that the provider answers an address of the sign-in with. */
    String codeAt(String onwards) {
        Map<String, String> answer = parameters(location(browser.get(onwards)));
        assertThat(answer).containsEntry("state", "s1");
        return Objects.requireNonNull(answer.get("code"));
    }

    HttpResponse<String> exchange(String code, String verifier) {
        return browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "lapor-pages",
                        "redirect_uri",
                        pages + "/login/oauth2/code/lapor",
                        "code",
                        code,
                        "code_verifier",
                        verifier));
    }

    HttpResponse<String> refresh(String token) {
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "refresh_token", "client_id", "lapor-pages", "refresh_token", token));
    }

    String authorize(Map<String, String> changes) {
        Map<String, String> request = request();
        request.putAll(changes);
        return "/oauth2/authorize?" + Visitor.query(request);
    }

    Map<String, String> request() {
        return new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "lapor-pages",
                "scope", "openid profile",
                "state", "s1",
                "redirect_uri", pages + "/login/oauth2/code/lapor",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    }

    Jwt verified(String token) {
        return verified(token, issuer);
    }

    /** What the provider says in a token, which has to be signed by its keys; they are waited for on a busy machine too. */
    static Jwt verified(String token, String issuer) {
        SimpleClientHttpRequestFactory patient = new SimpleClientHttpRequestFactory();
        patient.setReadTimeout(Duration.ofSeconds(30));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .restOperations(new RestTemplate(patient))
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
        return decoder.decode(token);
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

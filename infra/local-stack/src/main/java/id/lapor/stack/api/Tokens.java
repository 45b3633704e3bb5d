package id.lapor.stack.api;

import id.lapor.stack.home.Addresses;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Access tokens of accounts, by the operator's grant of the identity provider that the platform runs. */
public final class Tokens {
    private static final String CLIENT = "lapor-operator";
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Api api;
    private final Addresses addresses;
    private final String secret;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    /** @param secret what is in the operator's key file */
    public Tokens(Api api, Addresses addresses, String secret) {
        this.api = api;
        this.addresses = addresses;
        this.secret = secret;
    }

    /** A token that is good for another minute at least. Refuses a name that is no account. */
    public String of(String user) throws IOException, InterruptedException {
        @Nullable Token token = known.get(user);
        if (token == null || token.until().isBefore(Instant.now())) {
            token = ask(user);
            known.put(user, token);
        }
        return token.value();
    }

    /** The header that carries it. */
    public Map<String, String> header(String user) throws IOException, InterruptedException {
        return Map.of("Authorization", "Bearer " + of(user));
    }

    private Token ask(String user) throws IOException, InterruptedException {
        String issuer = addresses.issuer();
        Reply provider = api.get(issuer + "/.well-known/openid-configuration", Map.of());
        String endpoint = provider.body().path("token_endpoint").asString("");
        if (endpoint.isEmpty()) {
            throw new IOException(
                    "No identity provider answers at " + issuer + ". Is the platform up (./lapor status)?");
        }
        String form = addresses.provider().operatorRequest(user).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String key = CLIENT + ":" + secret;
        String basic = Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        Reply reply = api.post(endpoint, Map.of("Authorization", "Basic " + basic), form);
        if (!reply.isOk()) {
            throw new IOException("The identity provider gives no token for \"" + user + "\": "
                    + reply.body()
                            .path("error_description")
                            .asString(reply.body().path("error").asString("status " + reply.status())));
        }
        Duration life = Duration.ofSeconds(reply.body().path("expires_in").asLong(60));
        return new Token(
                reply.body().path("access_token").asString(),
                Instant.now().plus(life).minus(MARGIN));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

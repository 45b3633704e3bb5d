package id.lapor.stack.home;

import java.util.Map;
import java.util.Optional;

/**
 * Where the parts are reached. Browsers and tokens know {@code localhost} only: cookies and the issuer must agree on it.
 *
 * @param outside store, broker and identity provider that stand in for the platform's own, by their variable
 */
public record Addresses(Ports ports, Map<String, String> outside) {
    private static final String STORE = "LAPOR_MONGODB_URI";
    private static final String BROKER = "LAPOR_KAFKA_BOOTSTRAP";
    private static final String IDENTITY = "LAPOR_OIDC_ISSUER";

    public String of(Service service) {
        return "http://localhost:" + ports.of(service);
    }

    public String mailPages() {
        return "http://localhost:" + ports.mailPages();
    }

    public String store() {
        return outside(STORE).orElse("mongodb://localhost:" + ports.store());
    }

    public String broker() {
        return outside(BROKER).orElse("localhost:" + ports.broker());
    }

    public String issuer() {
        return outside(IDENTITY).orElse("http://localhost:" + ports.identity());
    }

    public boolean ownStore() {
        return outside(STORE).isEmpty();
    }

    public boolean ownBroker() {
        return outside(BROKER).isEmpty();
    }

    public boolean ownIdentity() {
        return outside(IDENTITY).isEmpty();
    }

    private Optional<String> outside(String variable) {
        return Optional.ofNullable(outside.get(variable)).filter(value -> !value.isBlank());
    }
}

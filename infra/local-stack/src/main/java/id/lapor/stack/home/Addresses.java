package id.lapor.stack.home;

import java.util.Map;
import java.util.Optional;

/**
 * Where the parts are reached. Browsers and tokens know {@code localhost} only: cookies and the issuer must agree on it.
 *
 * @param outside store, broker, identity provider and mail server that stand in for the platform's own, by their variable
 * @param provider the identity provider of the platform's own
 */
public record Addresses(Ports ports, Map<String, String> outside, Provider provider) {
    private static final String STORE = "LAPOR_MONGODB_URI";
    private static final String BROKER = "LAPOR_KAFKA_BOOTSTRAP";
    private static final String IDENTITY = "LAPOR_OIDC_ISSUER";
    private static final String MAIL_HOST = "LAPOR_SMTP_HOST";
    private static final String MAIL_PORT = "LAPOR_SMTP_PORT";

    /** With the small provider of the platform's own. */
    public Addresses(Ports ports, Map<String, String> outside) {
        this(ports, outside, Provider.OWN);
    }

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
        return outside(IDENTITY).orElse("http://localhost:" + ports.identity() + provider.path());
    }

    /** Where Keycloak's administrators work; it is there when Keycloak runs here. */
    public String console() {
        return "http://localhost:" + ports.identity() + "/admin/master/console/#/lapor";
    }

    public String mailHost() {
        return outside(MAIL_HOST).orElse("localhost");
    }

    public String mailPort() {
        return outside(MAIL_PORT).orElse(ownMail() ? String.valueOf(ports.smtp()) : "25");
    }

    public boolean ownMail() {
        return outside(MAIL_HOST).isEmpty();
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

    /** Whether that provider runs here, and no outside one stands in for it. */
    public boolean runs(Provider one) {
        return ownIdentity() && provider == one;
    }

    private Optional<String> outside(String variable) {
        return Optional.ofNullable(outside.get(variable)).filter(value -> !value.isBlank());
    }
}

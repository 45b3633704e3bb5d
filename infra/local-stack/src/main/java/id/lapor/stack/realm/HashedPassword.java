package id.lapor.stack.realm;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A password as Keycloak stores it. The demo accounts share theirs; hashing it for each would take minutes. */
record HashedPassword(String hash, String salt) {
    /** What OWASP asks of PBKDF2 with SHA-512, and Keycloak's own figure for it. */
    private static final int ITERATIONS = 210_000;

    private static final int BITS = 512;
    private static final JsonMapper JSON = new JsonMapper();

    static HashedPassword of(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS))
                    .getEncoded();
            return new HashedPassword(
                    Base64.getEncoder().encodeToString(hash),
                    Base64.getEncoder().encodeToString(salt));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void addTo(ArrayNode credentials) {
        ObjectNode secret = JSON.createObjectNode().put("value", hash).put("salt", salt);
        ObjectNode way =
                JSON.createObjectNode().put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha512");
        credentials
                .addObject()
                .put("type", "password")
                .put("secretData", secret.toString())
                .put("credentialData", way.toString());
    }
}

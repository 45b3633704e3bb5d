package id.lapor.stack.home;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The keys of an installation and the password of its demo accounts, made at first start and never again: data sealed
 * with a lost key stays sealed. Each is a file that only its owner may read.
 */
public final class Keys {
    private static final String WORDS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Home home;

    public Keys(Home home) {
        this.home = home;
    }

    /** Makes what is missing. A private contacts key without its public half, or the reverse, is refused. */
    public void make() throws IOException, GeneralSecurityException {
        make("installation.key", randomKey());
        make("operator.key", randomKey());
        make(home.passwordFile().getFileName().toString(), password());
        makeContacts();
    }

    public String operatorSecret() throws IOException {
        return Files.readString(home.keys().resolve("operator.key")).strip();
    }

    public String demoPassword() throws IOException {
        return Files.readString(home.passwordFile()).strip();
    }

    /** The password of Keycloak's first administrator, made when it is first asked for. */
    public String keycloakPassword() throws IOException {
        make(keycloakPasswordFile(), password());
        return Files.readString(keycloakPasswordFile()).strip();
    }

    public Path keycloakPasswordFile() {
        return home.keys().resolve("keycloak-admin-password");
    }

    private void makeContacts() throws IOException, GeneralSecurityException {
        Path opens = home.keys().resolve("contacts-private.json");
        Path seals = home.keys().resolve("contacts-public.json");
        if (Files.exists(opens) != Files.exists(seals)) {
            throw new IOException("Only one half of the contacts key is left in " + home.keys()
                    + ": bring the other back from a backup, or run ./lapor reset");
        }
        if (!Files.exists(opens)) {
            Configuration hybrid = HybridConfig2026.get();
            KeysetHandle key = KeysetHandle.generateNew(sealing(), hybrid);
            make(seals, TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(key.getPublicKeysetHandle(), hybrid));
            make(opens, TinkJsonProtoKeysetFormat.serializeKeyset(key, hybrid, InsecureSecretKeyAccess.get()));
        }
    }

    private static HpkeParameters sealing() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }

    private void make(String name, String content) throws IOException {
        make(home.keys().resolve(name), content);
    }

    /** Written whole or not at all, and never readable by others, not for a moment. */
    private static void make(Path file, String content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly);
        Files.write(draft, content.getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** Three groups of four letters that cannot be mistaken for another: about 59 bits, and easy to type. */
    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(WORDS.charAt(RANDOM.nextInt(WORDS.length())));
        }
        return password.toString();
    }
}

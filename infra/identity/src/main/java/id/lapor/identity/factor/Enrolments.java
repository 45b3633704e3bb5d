package id.lapor.identity.factor;

import id.lapor.identity.disk.OwnersFile;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The enrolments, each in a file named after its account, sealed (AES-256-GCM) with a key that lies apart among the keys
 * of the installation: a copy of the data alone gives nobody a code. Read anew each time, so an operator who deletes a
 * file has cleared that person's second factor.
 */
public final class Enrolments {

    private static final int KEY_BYTES = 32;

    private final JsonMapper json = new JsonMapper();
    private final Path folder;
    private final Supplier<BytesEncryptor> seal;

    /** @param keyFile made when first needed */
    public Enrolments(Path folder, Path keyFile) {
        this.folder = folder;
        this.seal = () -> new AesBytesEncryptor(
                new SecretKeySpec(new OwnersFile(keyFile).readOrMake(Enrolments::newKey), "AES"),
                CipherAlgorithm.GCM.defaultIvGenerator(),
                CipherAlgorithm.GCM);
    }

    /** The account's enrolment. Refuses a file that was made for another account or with another key. */
    Optional<Enrolment> find(String username) {
        return file(username).read().map(kept -> {
            Enrolment enrolment = json.readValue(seal.get().decrypt(kept), Enrolment.class);
            if (!enrolment.username().equals(username)) {
                throw new IllegalStateException("the enrolment of " + username + " was made for another account");
            }
            return enrolment;
        });
    }

    /** Keeps it, unless the account has one; false then. */
    boolean add(Enrolment enrolment) {
        return file(enrolment.username()).create(sealing(enrolment));
    }

    void replace(Enrolment enrolment) {
        file(enrolment.username()).replace(sealing(enrolment));
    }

    private byte[] sealing(Enrolment enrolment) {
        return seal.get().encrypt(json.writeValueAsBytes(enrolment));
    }

    private OwnersFile file(String username) {
        return new OwnersFile(folder.resolve(username));
    }

    private static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}

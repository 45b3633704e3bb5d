package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The distribution of Keycloak, which {@code ./lapor up --keycloak} fetches from Maven Central; unpacked once. */
record KeycloakArchive(Home home) {
    /** Of the version that the module's pom names; a new version brings a new one. */
    private static final String SHA256 = "fa3dd5df90b9ac006712c2f0991be4e8a6cb30ac538e0439ce2f45fc40f4c692";

    private static final String FETCHED = "infra/local-stack/target/keycloak/keycloak.tar.gz";

    /** Prepares a fresh folder. */
    interface Finishing {
        void in(Path folder) throws IOException, InterruptedException;
    }

    /** The folder, unpacked and finished when it is not there. */
    Path folder(Finishing finishing) throws IOException, InterruptedException {
        Path folder = home.keycloak().resolve("keycloak-" + SHA256.substring(0, 8));
        if (!Files.isDirectory(folder)) {
            Path archive = home.project().resolve(FETCHED);
            refuseForeign(archive);
            Files.createDirectories(home.keycloak());
            Path draft = Files.createTempDirectory(home.keycloak(), "keycloak.new");
            run(home, "tar", "-xzf", archive.toString(), "-C", draft.toString(), "--strip-components=1");
            finishing.in(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    /** Runs a program to its end; its output is shown when it fails. */
    static void run(Home home, String... command) throws IOException, InterruptedException {
        Path output = home.output("keycloak");
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("Keycloak cannot be prepared: " + Files.readString(output));
        }
    }

    private static void refuseForeign(Path archive) throws IOException {
        if (!Files.exists(archive)) {
            throw new IOException("Keycloak is not there yet; ./lapor up --keycloak fetches it.");
        }
        String digest = digest(archive);
        if (!digest.equals(SHA256)) {
            throw new IOException(archive + " is not the Keycloak that was asked for: its SHA-256 is " + digest
                    + ". Delete it, then try again.");
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package id.lapor.stack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The identity provider that an installation runs: chosen once, remembered in its folder until the other is chosen. */
public enum Provider {
    /** The platform's small one, for trial and demo. */
    OWN("identity", "") {
        @Override
        public Map<String, String> operatorRequest(String user) {
            return Map.of("grant_type", "urn:lapor:grant-type:operator", "username", user);
        }
    },
    /** Keycloak, with the realm that the platform ships. */
    KEYCLOAK("keycloak", "/realms/lapor") {
        @Override
        public Map<String, String> operatorRequest(String user) {
            return user.equals(OperatorAccount.NAME)
                    ? Map.of("grant_type", "client_credentials")
                    : Map.of("grant_type", "password", "username", user);
        }
    };

    private static final String FILE = "identity-provider";

    private final String process;
    private final String path;

    Provider(String process, String path) {
        this.process = process;
        this.path = path;
    }

    /** The provider that was chosen last; the own one when none has been. */
    public static Provider chosen(Home home) throws IOException {
        Path file = home.root().resolve(FILE);
        String name = Files.exists(file) ? Files.readString(file).strip() : OWN.process;
        return Arrays.stream(values())
                .filter(provider -> provider.process.equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException(file + " names no identity provider: " + name));
    }

    /** Makes it the one of every later command. */
    public void choose(Home home) throws IOException {
        Files.writeString(home.root().resolve(FILE), process + "\n");
    }

    /** What its process is called in commands, logs and folders. */
    public String process() {
        return process;
    }

    /** What follows host and port in its issuer. */
    String path() {
        return path;
    }

    /** What the operator's client sends to get a token in the name of an account. */
    public abstract Map<String, String> operatorRequest(String user);
}

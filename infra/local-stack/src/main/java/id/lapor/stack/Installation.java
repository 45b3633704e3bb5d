package id.lapor.stack;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Keys;
import id.lapor.stack.home.Ports;
import id.lapor.stack.process.Parts;
import id.lapor.stack.process.Processes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The installation that the environment names: what every command works on. */
record Installation(Home home, Addresses addresses) {
    /** The one that the environment and the script name; refuses a port offset that is none. */
    static Installation named() {
        Map<String, String> environment = System.getenv();
        Path project = Path.of(System.getProperty("lapor.project", "."));
        return new Installation(
                Home.of(environment, project), new Addresses(Ports.of(environment), Map.copyOf(environment)));
    }

    Keys keys() {
        return new Keys(home);
    }

    Parts parts() {
        return new Parts(home, addresses);
    }

    Processes processes() {
        return new Processes(home);
    }

    Api api() {
        return new Api();
    }

    /** Tokens of the demo accounts. The platform must have been started once: then the key is there. */
    Tokens tokens(Api api) throws IOException {
        return new Tokens(api, addresses.issuer(), keys().operatorSecret());
    }
}

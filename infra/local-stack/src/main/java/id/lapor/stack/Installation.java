package id.lapor.stack;

import id.lapor.delivery.ClockOffset;
import id.lapor.stack.account.Pulses;
import id.lapor.stack.api.Api;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.clock.StackClock;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Keys;
import id.lapor.stack.home.Ports;
import id.lapor.stack.home.Provider;
import id.lapor.stack.process.Parts;
import id.lapor.stack.process.Processes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/** The installation that the environment names: what every command works on. */
record Installation(Home home, Addresses addresses) {
    /** The one that the environment and the script name; refuses a port offset that is none. */
    static Installation named() throws IOException {
        Map<String, String> environment = System.getenv();
        Path project = Path.of(System.getProperty("lapor.project", "."));
        Home home = Home.of(environment, project);
        return new Installation(
                home, new Addresses(Ports.of(environment), Map.copyOf(environment), Provider.chosen(home)));
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

    /** How much is under way in each service, asked in the name of the operator's account. */
    Pulses pulses(Api api) throws IOException {
        return new Pulses(api, tokens(api), addresses);
    }

    /** The test clock, where there is one. */
    StackClock clock() {
        ZoneId zone = ZoneId.of(System.getenv().getOrDefault("LAPOR_ZONE_BUREAU", "Asia/Jakarta"));
        return new StackClock(new ClockOffset(home.testClock()), Clock.tickMillis(zone), zone);
    }

    /** Tokens of the accounts that the operator may act as. The platform must have been started once: then the key is there. */
    Tokens tokens(Api api) throws IOException {
        return new Tokens(api, addresses, keys().operatorSecret());
    }
}

package id.lapor.benchmark;

import id.lapor.delivery.ClockOffset;
import id.lapor.stack.clock.StackClock;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Ports;
import id.lapor.stack.process.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two installations in one folder: the first has broker and store, and the second only a follow-up that uses those too. */
record Site(Home first, Home second, Addresses addresses) {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    /** The second follow-up's ports lie so far above those of the first. */
    private static final int NEXT = 100;

    /** @param offset moves every port */
    static Site in(Path root, int offset) throws IOException {
        return new Site(home(root, "first"), home(root, "second"), new Addresses(new Ports(offset), Map.of()));
    }

    Replica ground() {
        return new Replica(first, addresses, List.of(Parts.BROKER, Parts.STORE));
    }

    Replica one() {
        return Replica.followup(first, addresses);
    }

    Replica other() {
        Map<String, String> outside = Map.of(
                "LAPOR_MONGODB_URI", addresses.store(),
                "LAPOR_KAFKA_BOOTSTRAP", addresses.broker(),
                "LAPOR_OIDC_ISSUER", addresses.issuer());
        return Replica.followup(
                second, new Addresses(new Ports(addresses.ports().offset() + NEXT), outside));
    }

    /** One clock for both: the second's folder is the first's. It begins anew, also on the data of an earlier run. */
    StackClock clock(Instant from) throws IOException {
        Files.deleteIfExists(first.testClock());
        StackClock clock = new StackClock(new ClockOffset(first.testClock()), Clock.tickMillis(WIB), WIB);
        clock.begin(from);
        Path folder = Objects.requireNonNull(second.testClock().getParent());
        Files.deleteIfExists(folder);
        Files.createSymbolicLink(
                folder, Objects.requireNonNull(first.testClock().getParent()));
        return clock;
    }

    /** The jar of follow-up's tests, which makes cases. */
    static Path kit() {
        return project().resolve("followup-service/target/followup-service-0.1.0-SNAPSHOT-tests.jar");
    }

    private static Home home(Path root, String name) throws IOException {
        Home home = new Home(root.resolve(name), root.resolve("programs-" + name), project());
        home.make();
        return home;
    }

    private static Path project() {
        return Path.of(System.getProperty("lapor.project", "."))
                .toAbsolutePath()
                .normalize();
    }
}

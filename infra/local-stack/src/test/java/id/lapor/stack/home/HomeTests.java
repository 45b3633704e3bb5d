package id.lapor.stack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTests {
    @TempDir
    private Path folder = Path.of("");

    private Home home = new Home(folder, folder, folder);

    @BeforeEach
    void makeHome() throws IOException {
        home = Home.of(Map.of("LAPOR_HOME", folder.resolve("lapor").toString()), Path.of("."));
        home.make();
    }

    @Test
    void movesEveryPortByTheOffset() {
        Ports ports = Ports.of(Map.of("LAPOR_PORT_OFFSET", " 1000 "));
        assertThat(Stream.of(Service.values()).map(ports::of)).containsExactly(9080, 9081, 9082, 9083, 9084);
        assertThat(List.of(ports.identity(), ports.broker(), ports.controller(), ports.store(), ports.smtp()))
                .containsExactly(9090, 10092, 10093, 28017, 2025);
        assertThat(ports.mailPages()).isEqualTo(2080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "38001", "a lot", "1.5"})
    void refusesAnOffsetThatLeadsToNoPort(String offset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ports.of(Map.of("LAPOR_PORT_OFFSET", offset)))
                .withMessageContaining("LAPOR_PORT_OFFSET");
    }

    @Test
    void namesItsOwnStoreBrokerAndIdentityUnlessOthersAreNamed() {
        Ports ports = new Ports(5);
        Addresses own = new Addresses(ports, Map.of("LAPOR_MONGODB_URI", " "));
        assertThat(own.store()).isEqualTo("mongodb://localhost:27022");
        assertThat(own.ownStore() && own.ownBroker() && own.ownIdentity()).isTrue();

        Addresses other = new Addresses(ports, Map.of("LAPOR_KAFKA_BOOTSTRAP", "kafka.example:9092"));
        assertThat(other.broker()).isEqualTo("kafka.example:9092");
        assertThat(other.ownBroker()).isFalse();
        assertThat(other.ownStore()).isTrue();
    }

    @Test
    void makesKeysThatOnlyTheirOwnerMayRead() throws Exception {
        new Keys(home).make();
        List<String> names = List.of(
                "installation.key", "operator.key", "contacts-private.json", "contacts-public.json", "demo-password");
        for (String name : names) {
            Path key = home.keys().resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .as(name)
                    .isEqualTo("rw-------");
        }
        assertThat(Base64.getUrlDecoder().decode(new Keys(home).operatorSecret()))
                .hasSize(32);
        assertThat(new Keys(home).demoPassword()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.keys())))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsTheKeysThatAreThere() throws Exception {
        new Keys(home).make();
        String before = allKeys();
        new Keys(home).make();
        assertThat(allKeys()).isEqualTo(before);
    }

    @Test
    void refusesHalfAContactsKey() throws Exception {
        new Keys(home).make();
        Files.delete(home.keys().resolve("contacts-private.json"));
        assertThatIOException().isThrownBy(() -> new Keys(home).make()).withMessageContaining("one half");
    }

    private String allKeys() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(home.keys())) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName()).append(Files.readString(file));
            }
        }
        return all.toString();
    }
}

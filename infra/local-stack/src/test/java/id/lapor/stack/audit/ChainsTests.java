package id.lapor.stack.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.lapor.stack.api.Api;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Ports;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a service, and a provider of tokens, that answer from a table. */
class ChainsTests {
    private static final String PATH = "/api/v1/audit/verification";

    private final Map<String, String> answers = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private Chains chains;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        answers.put("/.well-known/openid-configuration", "{\"token_endpoint\":\"" + address + "/token\"}");
        answers.put("/token", "{\"access_token\":\"t\",\"expires_in\":3600}");
        Api api = new Api();
        chains = new Chains(
                api,
                new Tokens(api, new Addresses(new Ports(0), Map.of("LAPOR_OIDC_ISSUER", address)), "secret"),
                _ -> address);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksForEachDayByItselfAndTellsOfItAtOnce() throws Exception {
        answers.put(PATH + "/days", "{\"items\":[\"2026-11-24\",\"2026-11-25\"]}");
        answers.put(PATH + "?day=2026-11-24", verdict("2026-11-24"));
        answers.put(PATH + "?day=2026-11-25", verdict("2026-11-25"));
        List<String> told = new ArrayList<>();
        chains.all(Service.FOLLOWUP, day -> told.add(day.day() + " after " + callsOfTheTrail()));
        assertThat(told).containsExactly("2026-11-24 after 2", "2026-11-25 after 3");
        assertThat(asked).doesNotContain(PATH);
    }

    @Test
    void tellsOfARecordThatStandsInNoDayAndOfEveryDay() throws Exception {
        answers.put(PATH + "/days", "{\"items\":[\"2026-11-24\"],\"stray\":{\"record\":\"!\",\"why\":\"NO_PLACE\"}}");
        answers.put(PATH + "?day=2026-11-24", verdict("2026-11-24"));
        List<DayChain> told = new ArrayList<>();
        chains.all(Service.FOLLOWUP, told::add);
        assertThat(told).extracting(DayChain::isWhole).containsExactly(false, true);
        assertThat(told.getFirst().line())
                .contains("followup", "in no day", "BROKEN at !: its id is that of no place in the chain");
    }

    @Test
    void asksForOneDayAlone() throws Exception {
        answers.put(PATH + "?day=2026-11-24", verdict("2026-11-24"));
        assertThat(chains.of(Service.FOLLOWUP, LocalDate.of(2026, 11, 24)).records())
                .isEqualTo(3);
    }

    @Test
    void saysThatAServiceRefuses() {
        assertThatIOException()
                .isThrownBy(() -> chains.all(Service.FOLLOWUP, _ -> {}))
                .withMessageContaining("followup answers 404");
    }

    private long callsOfTheTrail() {
        return asked.stream().filter(path -> path.startsWith(PATH)).count();
    }

    private static String verdict(String day) {
        return "{\"items\":[{\"day\":\"" + day + "\",\"records\":3,\"sealed\":true}]}";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        byte[] body = answers.getOrDefault(path, "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answers.containsKey(path) ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

package id.lapor.stack.account;

import id.lapor.stack.home.Service;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads the ledgers, the pulses and the figures of all services, with an auditor's eyes. */
public final class Books {
    private static final int PAGE = 1_000;
    private static final Duration STEP = Duration.ofMillis(500);

    private final Pulses pulses;

    public Books(Pulses pulses) {
        this.pulses = pulses;
    }

    /**
     * Waits until nobody has anything to send or to read.
     *
     * @return those that still have when the patience ends; empty when all is quiet
     */
    public List<Pulse> awaitQuiet(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        List<Pulse> busy = busy();
        // Quiet twice in a row: a message may be between two services when each is asked in turn.
        boolean quietBefore = false;
        while (!(busy.isEmpty() && quietBefore) && System.nanoTime() < end) {
            quietBefore = busy.isEmpty();
            Thread.sleep(STEP);
            busy = busy();
        }
        return busy;
    }

    public Balance balance() throws IOException, InterruptedException {
        Map<Service, Map<String, Entry>> ledgers = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ledgers.put(service, ledger(service));
        }
        return Balance.of(ledgers, figures());
    }

    private List<Pulse> busy() throws IOException, InterruptedException {
        return pulses.read().stream().filter(pulse -> !pulse.isQuiet()).toList();
    }

    private Map<String, Entry> ledger(Service service) throws IOException, InterruptedException {
        Map<String, Entry> entries = new TreeMap<>();
        String cursor = "";
        do {
            String from = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            JsonNode page = pulses.ask(service, "/api/v1/ledger?limit=" + PAGE + from);
            for (JsonNode item : page.path("items")) {
                Entry entry = Entry.read(item);
                entries.put(entry.trackingNumber(), entry);
            }
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return entries;
    }

    private Figures figures() throws IOException, InterruptedException {
        return Figures.read(pulses.ask(Service.REPORTING, "/api/v1/figures").path("totals"));
    }
}

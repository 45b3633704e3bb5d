package id.lapor.stack.account;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Reply;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.OperatorAccount;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks services what only the bureau and auditors may know: how much is under way, and their books. */
public final class Pulses {
    private final Api api;
    private final Tokens tokens;
    private final Addresses addresses;

    public Pulses(Api api, Tokens tokens, Addresses addresses) {
        this.api = api;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** The pulse of every service. */
    public List<Pulse> read() throws IOException, InterruptedException {
        List<Pulse> pulses = new ArrayList<>();
        for (Service service : Service.values()) {
            JsonNode body = ask(service, "/api/v1/pulse");
            String due = body.path("nextDueAt").asString("");
            pulses.add(new Pulse(
                    service,
                    body.path("outbox").asLong(),
                    body.path("lag").asLong(),
                    due.isEmpty() ? null : Instant.parse(due)));
        }
        return List.copyOf(pulses);
    }

    JsonNode ask(Service service, String path) throws IOException, InterruptedException {
        Reply reply = api.get(addresses.of(service) + path, tokens.header(OperatorAccount.NAME));
        if (!reply.isOk()) {
            throw new IOException(service.title() + " answers " + reply.status() + " to " + path + " "
                    + reply.body().path("detail").asString(""));
        }
        return reply.body();
    }
}

package id.lapor.stack.audit;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Reply;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.OperatorAccount;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The audit trails of the services. */
public final class Chains {
    private static final String PATH = "/api/v1/audit/verification";

    private final Api api;
    private final Tokens tokens;
    private final Addresses addresses;

    public Chains(Api api, Tokens tokens, Addresses addresses) {
        this.api = api;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** One day of a service, or all of them, oldest first. */
    public List<DayChain> of(Service service, @Nullable LocalDate day) throws IOException, InterruptedException {
        return ask(service, day == null ? "" : "?day=" + day);
    }

    /** The day of a record that was noted outside, compared with it. */
    public DayChain of(Service service, NotedRecord noted) throws IOException, InterruptedException {
        return ask(service, "?record=" + noted.id() + "&hash=" + noted.hash()).getFirst();
    }

    private List<DayChain> ask(Service service, String query) throws IOException, InterruptedException {
        Reply reply = api.get(addresses.of(service) + PATH + query, tokens.header(OperatorAccount.NAME));
        if (!reply.isOk()) {
            throw new IOException(service.title() + " answers " + reply.status() + " "
                    + reply.body().path("detail").asString(""));
        }
        List<DayChain> days = new ArrayList<>();
        for (JsonNode verdict : reply.body().path("items")) {
            days.add(DayChain.read(service, verdict));
        }
        return days;
    }
}

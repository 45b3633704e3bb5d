package id.lapor.stack.audit;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Reply;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.OperatorAccount;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The audit trails of the services. */
public final class Chains {
    private static final String PATH = "/api/v1/audit/verification";

    private final Api api;
    private final Tokens tokens;
    private final Function<Service, String> addresses;

    /** @param addresses where each service is reached */
    public Chains(Api api, Tokens tokens, Function<Service, String> addresses) {
        this.api = api;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /**
     * Every day of a service, oldest first, each asked for by itself: a trail of years takes its time, no call of it does.
     *
     * @param told hears each day as soon as it is verified, and first of all of a record that stands in none
     */
    public void all(Service service, Consumer<DayChain> told) throws IOException, InterruptedException {
        JsonNode known = get(service, "/days");
        if (known.has("stray")) {
            told.accept(DayChain.stray(service, known.path("stray")));
        }
        for (JsonNode day : known.path("items")) {
            told.accept(of(service, LocalDate.parse(day.asString())));
        }
    }

    /** One day of a service. */
    public DayChain of(Service service, LocalDate day) throws IOException, InterruptedException {
        return one(service, "?day=" + day);
    }

    /** The day of a record that was noted outside, compared with it. */
    public DayChain of(Service service, NotedRecord noted) throws IOException, InterruptedException {
        return one(service, "?record=" + noted.id() + "&hash=" + noted.hash());
    }

    private DayChain one(Service service, String query) throws IOException, InterruptedException {
        return DayChain.read(service, get(service, query).path("items").path(0));
    }

    private JsonNode get(Service service, String more) throws IOException, InterruptedException {
        Reply reply = api.get(addresses.apply(service) + PATH + more, tokens.header(OperatorAccount.NAME));
        if (!reply.isOk()) {
            throw new IOException(service.title() + " answers " + reply.status() + " "
                    + reply.body().path("detail").asString(""));
        }
        return reply.body();
    }
}

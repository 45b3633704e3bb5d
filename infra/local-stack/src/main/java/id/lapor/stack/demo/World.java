package id.lapor.stack.demo;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Reply;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The units whose officers are played and the categories that reporters choose from, as the routing service names them.
 *
 * @param units every main unit, and of the others one in twenty
 */
record World(List<String> units, List<String> categories) {
    private static final int ONE_IN = 20;

    static World read(Api api, Tokens tokens, Addresses addresses) throws IOException, InterruptedException {
        Map<String, String> bureau = tokens.header("bureau");
        String routing = addresses.of(Service.ROUTING) + "/api/v1";
        List<String> units = new ArrayList<>();
        int others = 0;
        for (JsonNode unit : items(api.get(routing + "/units?limit=1000", bureau))) {
            boolean main = unit.path("level").asString().equals("MAIN_UNIT");
            boolean ministry = unit.path("level").asString().equals("MINISTRY");
            if (main || (!ministry && others++ % ONE_IN == 0)) {
                units.add(unit.path("code").asString());
            }
        }
        List<String> categories = new ArrayList<>();
        for (JsonNode category : items(api.get(routing + "/categories", bureau))) {
            categories.add(category.path("code").asString());
        }
        return new World(List.copyOf(units), List.copyOf(categories));
    }

    private static JsonNode items(Reply reply) throws IOException {
        if (!reply.isOk()) {
            throw new IOException("routing does not name its units and categories: it answers " + reply.status());
        }
        return reply.body().path("items");
    }
}

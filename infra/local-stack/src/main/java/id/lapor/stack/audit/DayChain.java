package id.lapor.stack.audit;

import id.lapor.stack.home.Service;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What a service says of one day of its trail.
 *
 * @param day empty for a record that stands in none
 * @param brokenAt id of the first record that is wrong; empty when the chain is whole
 * @param why a code; empty when the chain is whole
 */
public record DayChain(
        Service service,
        String day,
        long records,
        String head,
        String hash,
        boolean sealed,
        String brokenAt,
        String why) {

    static DayChain read(Service service, JsonNode verdict) {
        JsonNode broken = verdict.path("broken");
        return new DayChain(
                service,
                verdict.path("day").asString(""),
                verdict.path("records").asLong(),
                verdict.path("head").asString(""),
                verdict.path("hash").asString(""),
                verdict.path("sealed").asBoolean(false),
                broken.path("record").asString(""),
                broken.path("why").asString(""));
    }

    /** A record that somebody put where no day has it. */
    static DayChain stray(Service service, JsonNode stray) {
        String record = stray.path("record").asString("");
        return new DayChain(
                service, "", 0, "", "", false, record, stray.path("why").asString(""));
    }

    public boolean isWhole() {
        return brokenAt.isEmpty();
    }

    /** A line for people; its end can be noted and given to {@code --seal} later. */
    public String line() {
        String state = isWhole() ? "whole" : "BROKEN at " + brokenAt + ": " + reason();
        if (day.isEmpty()) {
            return String.format(Locale.ROOT, "%-12s  in no day  %s", service.title(), state);
        }
        String end = head.isEmpty() ? "" : "  head " + head + "=" + hash;
        return String.format(
                Locale.ROOT,
                "%-12s  %s  %,9d records  %-6s  %s%s",
                service.title(),
                day,
                records,
                sealed ? "sealed" : "open",
                state,
                end);
    }

    private String reason() {
        return switch (why) {
            case "CHANGED" -> "the record is not as it was written";
            case "MISSING" -> "the record is missing";
            case "NOT_LINKED" -> "it follows another record than the one before it";
            case "NO_PLACE" -> "its id is that of no place in the chain";
            case "AFTER_THE_SEAL" -> "it stands behind the end of the day";
            case "END_MISSING" -> "the day is over, and its end is missing";
            case "NOT_AS_NOTED" -> "its hash is not the one that was noted";
            default -> why;
        };
    }
}

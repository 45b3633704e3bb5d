package id.lapor.stack.account;

import id.lapor.events.ReportStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one service says of one report in its ledger ({@code GET /api/v1/ledger}).
 *
 * @param status absent where the service keeps none
 * @param assignment which disposition it is at; 0 before the first
 * @param unit code of the unit that holds the case; empty before the first disposition
 */
record Entry(String trackingNumber, @Nullable ReportStatus status, int assignment, String unit, Notices notices) {

    /** How many messages about the report were sent, wait, were given up, and were sent again under the same name. */
    record Notices(long sent, long pending, long givenUp, long repeats) {
        static final Notices NONE = new Notices(0, 0, 0, 0);

        Notices plus(Notices other) {
            return new Notices(
                    sent + other.sent, pending + other.pending, givenUp + other.givenUp, repeats + other.repeats);
        }
    }

    static Entry read(JsonNode item) {
        String status = item.path("status").asString("");
        return new Entry(
                item.path("trackingNumber").asString(),
                status.isEmpty() ? null : ReportStatus.valueOf(status),
                item.path("assignment").asInt(0),
                item.path("unitCode").asString(""),
                new Notices(
                        item.path("sent").asLong(0),
                        item.path("pending").asLong(0),
                        item.path("givenUp").asLong(0),
                        item.path("repeats").asLong(0)));
    }
}

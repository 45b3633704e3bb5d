package id.lapor.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody changes the audit trail behind the services' backs, and the command finds it. Leaves the trail as it was. */
@ExtendWith(SharedStack.class)
class AuditJourneyTests {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void oneChangedFieldIsFoundByServiceDayAndRecord(Stack stack) {
        // Whatever ran before: there is a record of this one.
        assertThat(stack.followup()
                        .get("/api/v1/cases", Api.bearer(stack.token("inspector")))
                        .status())
                .isEqualTo(200);
        try (MongoClient store = MongoClients.create(stack.store())) {
            MongoCollection<Document> audit =
                    store.getDatabase("lapor_followup").getCollection("audit");
            Document record = Objects.requireNonNull(
                    audit.find(Filters.and(Filters.eq("person", "inspector"), Filters.eq("deed", "cases.list")))
                            .sort(Sorts.descending("_id"))
                            .first());
            String id = record.getString("_id");
            audit.updateOne(Filters.eq("_id", id), Updates.set("outcome", 403));
            try {
                Stack.Result broken = stack.lapor(PATIENCE, "audit", "verify");
                assertThat(broken.status()).as(broken.output()).isEqualTo(1);
                assertThat(said(broken, "followup"))
                        .contains(id.substring(0, 10), "BROKEN at " + id + ": the record is not as it was written");
                for (String untouched : new String[] {"intake", "routing", "notification", "reporting"}) {
                    assertThat(said(broken, untouched)).doesNotContain("BROKEN");
                }
            } finally {
                audit.updateOne(Filters.eq("_id", id), Updates.set("outcome", record.get("outcome")));
            }
        }
        Stack.Result whole = stack.lapor(PATIENCE, "audit", "verify");
        assertThat(whole.status()).as(whole.output()).isZero();
        assertThat(said(whole, "followup")).contains("whole");
    }

    /** All that is said of a service. */
    private static String said(Stack.Result verified, String service) {
        String said = verified.output()
                .lines()
                .filter(line -> line.startsWith(service))
                .collect(Collectors.joining("\n"));
        assertThat(said).as(service).isNotEmpty();
        return said;
    }
}

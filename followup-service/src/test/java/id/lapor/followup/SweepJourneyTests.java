package id.lapor.followup;

import static id.lapor.edge.check.Caller.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.events.ReportKind;
import id.lapor.followup.casefile.ClockSweep;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.MockMvc;

/** The sweep where some cases cannot be read: the others are told all the same. */
@ServiceTest
class SweepJourneyTests {
    private static final String SPOILT = "SPOILT-";
    private static final int MORE_THAN_A_ROUND = 25;

    @Autowired
    private MockMvc http;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private ClockSweep sweep;

    @AfterEach
    void removeWhatIsSpoilt() {
        mongo.remove(Query.query(Criteria.where("_id").regex("^" + SPOILT)), "cases");
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void tellsOfAClockBehindMoreSpoiltCasesThanARoundTakes() throws Exception {
        neighbours.organisation();
        String id = "SWEEP-1";
        neighbours.routedReport(
                id, "KANIM-BANDA-ACEH", ReportKind.COMPLAINT, false, List.of(), MovableClock.MONDAY_MORNING);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> http.perform(get("/api/v1/cases/" + id).with(bearer("LIAISON", "KANIM-BANDA-ACEH")))
                                .andExpect(status().isOk()));
        Date before = Date.from(MovableClock.MONDAY_MORNING.minusSeconds(3600));
        mongo.insert(
                IntStream.range(0, MORE_THAN_A_ROUND)
                        .mapToObj(place -> new Document("_id", SPOILT + place)
                                .append("course", "nonsense")
                                .append("agenda", new Document("nextDueAt", before)))
                        .toList(),
                "cases");

        // Wednesday, when half of the five working days has passed.
        clock.set(Instant.parse("2026-11-04T06:00:00Z"));
        sweep.run();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(neighbours.typesOf(id)).contains("case.escalated.v1"));
    }
}

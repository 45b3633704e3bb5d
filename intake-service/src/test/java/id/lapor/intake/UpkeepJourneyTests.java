package id.lapor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.Channel;
import id.lapor.intake.complaint.Books;
import id.lapor.intake.complaint.Complaints;
import id.lapor.intake.complaint.Draft;
import id.lapor.intake.complaint.FileComplaint;
import id.lapor.intake.complaint.FilingOutcome;
import id.lapor.intake.complaint.FilingRules;
import id.lapor.intake.complaint.IdempotencyKey;
import id.lapor.intake.identity.Identities;
import id.lapor.intake.identity.Reporter;
import id.lapor.intake.reference.ReferenceBook;
import id.lapor.intake.reference.Regencies;
import id.lapor.intake.seal.InstallationKey;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@IntakeJourney
class UpkeepJourneyTests {
    private static final Reporter BUDI = new Reporter("Budi", null, null, "1171010101900001");
    private static final Draft DRAFT = new Draft(
            "Paspor lambat", "Enam minggu.", null, null, null, null, Draft.Place.UNSAID, false, false, BUDI, null);

    @Autowired
    Complaints complaints;

    @Autowired
    Identities identities;

    @Autowired
    InstallationKey installation;

    @Autowired
    ReferenceBook reference;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @Test
    void aRepeatAfterADayIsRefusedAndItsReceiptIsNoLongerKept() {
        IdempotencyKey key = IdempotencyKey.of(
                        installation, "public", UUID.randomUUID().toString())
                .orElseThrow();
        FilingOutcome.Filed filed = (FilingOutcome.Filed) filing(clock).file(DRAFT, Channel.API, key);
        Clock later = Clock.offset(clock, IdempotencyKey.KEPT.plusSeconds(1));

        assertThat(filing(later).file(DRAFT, Channel.API, key)).isInstanceOf(FilingOutcome.KeyExpired.class);
        assertThat(repeat(filed).getString("receipt")).isNotEmpty();

        assertThat(new Books(complaints, later).forgetReceipts()).isPositive();

        assertThat(repeat(filed).containsKey("receipt")).isFalse();
        assertThat(filing(later).file(DRAFT, Channel.API, key)).isInstanceOf(FilingOutcome.KeyExpired.class);
        assertThat(filing(clock).file(DRAFT, Channel.API, key)).isInstanceOf(FilingOutcome.KeyExpired.class);
    }

    @Test
    void anIdentityThatNoReportNamesIsSweptAwayAndTheOthersStay() {
        FilingOutcome.Filed filed = (FilingOutcome.Filed) filing(clock).file(DRAFT, Channel.API, null);
        String orphan = identities.keep(filed.trackingNumber(), BUDI, clock.instant());
        Books books = new Books(complaints, clock);

        identities.sweep(clock.instant(), books::names);
        assertThat(identitiesOf(filed)).as("too young to be swept").isEqualTo(2);

        identities.sweep(clock.instant().plus(Duration.ofHours(2)), books::names);
        assertThat(identitiesOf(filed)).isEqualTo(1);
        assertThat(mongo.getCollection("identities").countDocuments(new Document("_id", orphan)))
                .isZero();
    }

    /** @param machine what the machine's clock says; the domain's stays */
    private FileComplaint filing(Clock machine) {
        return new FileComplaint(
                complaints,
                identities,
                TestKeys.contacts(),
                new FilingRules(reference, Regencies.carried()),
                clock,
                machine);
    }

    private Document repeat(FilingOutcome.Filed filed) {
        Document found = mongo.getCollection("complaints")
                .find(new Document("_id", filed.trackingNumber()))
                .first();
        return found == null ? new Document() : found.get("repeat", new Document());
    }

    private long identitiesOf(FilingOutcome.Filed filed) {
        return mongo.getCollection("identities").countDocuments(new Document("complaintId", filed.trackingNumber()));
    }
}

package id.lapor.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.lapor.audit.chain.Verdict.Break;
import id.lapor.audit.chain.Verdict.Why;
import id.lapor.audit.chain.Verification.Noted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes the store is found, with the day and the record. */
class VerificationTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static StoreOfItsOwn store;

    private final WalkingClock clock = new WalkingClock();
    private MongoCollection<Document> records;
    private Trail trail;
    private Appender appender;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        store = new StoreOfItsOwn(folder);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void fiveRecordsOnTuesday() {
        records = store.collection();
        trail = new Trail(() -> records);
        appender = new Appender(trail, "followup", clock, ZoneId.of("Asia/Jakarta"));
        append(5);
    }

    @Test
    void findsNothingInAnUntouchedChain() {
        assertThat(verify(TUESDAY))
                .returns(5L, Verdict::records)
                .returns("2026-11-24/00000005", Verdict::head)
                .returns(false, Verdict::sealed)
                .returns(null, Verdict::broken);
    }

    @Test
    void findsOneByteThatWasChanged() {
        records.updateOne(Filters.eq("_id", id(3)), Updates.set("person", "liaison.KANIN"));
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(3), Why.CHANGED));
    }

    @Test
    void findsAFieldThatWasAdded() {
        records.updateOne(Filters.eq("_id", id(2)), Updates.set("note", "x"));
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(2), Why.CHANGED));
    }

    @Test
    void findsAFieldThatWasRemoved() {
        records.updateOne(Filters.eq("_id", id(2)), Updates.unset("unit"));
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(2), Why.CHANGED));
    }

    @Test
    void findsAHashThatWasChanged() {
        records.updateOne(Filters.eq("_id", id(4)), Updates.set("hash", "0".repeat(64)));
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(4), Why.CHANGED));
    }

    @Test
    void findsWhereARecordWasTakenOut() {
        records.deleteOne(Filters.eq("_id", id(3)));
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(3), Why.MISSING));
    }

    @Test
    void findsTwoThatChangedPlaces() {
        Document second = stored(2);
        Document third = stored(3);
        records.replaceOne(Filters.eq("_id", id(2)), new Document(third).append("_id", id(2)));
        records.replaceOne(Filters.eq("_id", id(3)), new Document(second).append("_id", id(3)));
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(2), Why.CHANGED));
    }

    @Test
    void findsARecordThatWasMadeAnewWithAHashThatFits() {
        Link third = Links.read(stored(3)).orElseThrow();
        Link forged =
                Link.of(third.place(), third.previous(), third.ref(), third.at(), third.service(), Deeds.viewed("x"));
        records.replaceOne(Filters.eq("_id", id(3)), Links.document(forged));
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(4), Why.NOT_LINKED));
    }

    @Test
    void findsThatTheEndWasTakenAwayByTheHashThatWasNoted() {
        Noted noted = new Noted(
                new Place(TUESDAY, 5), Links.read(stored(5)).orElseThrow().hash());
        assertThat(new Verification(trail).day(TUESDAY, noted).broken()).isNull();
        records.deleteOne(Filters.eq("_id", id(5)));
        assertThat(verify(TUESDAY).broken()).as("nothing in the store tells").isNull();
        assertThat(new Verification(trail).day(TUESDAY, noted).broken()).isEqualTo(new Break(id(5), Why.MISSING));
    }

    @Test
    void sealsADayThatIsOverAndGoesOnFromThere() {
        clock.walk(Duration.ofDays(1));
        append(2);
        assertThat(new Verification(trail).all())
                .extracting(Verdict::day, Verdict::records, Verdict::sealed, Verdict::broken)
                .containsExactly(tuple(TUESDAY, 6L, true, null), tuple(TUESDAY.plusDays(1), 2L, false, null));
    }

    @Test
    void sealsADayAlsoWhenNobodyComesAfterwards() {
        clock.walk(Duration.ofDays(3));
        appender.sealWhatIsOver();
        appender.sealWhatIsOver();
        assertThat(verify(TUESDAY)).returns(6L, Verdict::records).returns(true, Verdict::sealed);
    }

    @Test
    void findsThatTheEndOfAClosedDayWasTakenAway() {
        clock.walk(Duration.ofDays(1));
        append(1);
        records.deleteMany(Filters.in("_id", id(5), id(6)));
        List<Verdict> days = new Verification(trail).all();
        assertThat(days.getFirst().broken()).isEqualTo(new Break(id(5), Why.END_MISSING));
        assertThat(days.getLast().broken()).isEqualTo(new Break("2026-11-25/00000001", Why.NOT_LINKED));
    }

    @Test
    void findsThatAWholeDayWasTakenAway() {
        clock.walk(Duration.ofDays(1));
        append(1);
        records.deleteMany(Filters.lt("_id", "2026-11-25"));
        assertThat(new Verification(trail).all())
                .extracting(Verdict::broken)
                .containsExactly(new Break("2026-11-25/00000001", Why.NOT_LINKED));
    }

    @Test
    void goesOnBehindARecordThatWasChangedAndStillSaysSo() {
        records.updateOne(Filters.eq("_id", id(5)), Updates.set("outcome", "many"));
        append(1);
        assertThat(verify(TUESDAY).broken()).isEqualTo(new Break(id(5), Why.CHANGED));
    }

    private void append(int count) {
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waiting.add(new Waiting(Deeds.viewed("liaison.KANIM")));
        }
        new ArrayList<>(waiting).forEach(one -> appender.append(new ArrayList<>(List.of(one))));
    }

    private Verdict verify(LocalDate day) {
        return new Verification(trail).day(day, null);
    }

    private Document stored(int number) {
        return Objects.requireNonNull(
                records.find(Filters.eq("_id", id(number))).first());
    }

    private static String id(int number) {
        return new Place(TUESDAY, number).id();
    }
}

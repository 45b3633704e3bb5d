package id.lapor.audit.chain;

import static id.lapor.audit.chain.OneChain.TUESDAY;
import static id.lapor.audit.chain.OneChain.id;
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
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes the store is found, with the day and the record. */
class VerificationTests {
    private static StoreOfItsOwn store;

    private OneChain chain;
    private MongoCollection<Document> records;

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
        chain = new OneChain(store);
        records = chain.records;
        chain.append(5);
    }

    @Test
    void findsNothingInAnUntouchedChain() {
        assertThat(chain.verify(TUESDAY))
                .returns(5L, Verdict::records)
                .returns("2026-11-24/00000005", Verdict::head)
                .returns(false, Verdict::sealed)
                .returns(null, Verdict::broken);
    }

    @Test
    void findsWhereARecordWasTakenOut() {
        records.deleteOne(Filters.eq("_id", id(3)));
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(3), Why.MISSING));
    }

    @Test
    void findsTwoThatChangedPlaces() {
        Document second = chain.stored(2);
        Document third = chain.stored(3);
        records.replaceOne(Filters.eq("_id", id(2)), new Document(third).append("_id", id(2)));
        records.replaceOne(Filters.eq("_id", id(3)), new Document(second).append("_id", id(3)));
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(2), Why.CHANGED));
    }

    @Test
    void findsARecordThatWasMadeAnewWithAHashThatFits() {
        Link third = Links.read(chain.stored(3)).orElseThrow();
        Link forged =
                Link.of(third.place(), third.previous(), third.ref(), third.at(), third.service(), Deeds.viewed("x"));
        records.replaceOne(Filters.eq("_id", id(3)), Links.document(forged));
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(4), Why.NOT_LINKED));
    }

    @Test
    void findsThatTheEndWasTakenAwayByTheHashThatWasNoted() {
        Noted noted = new Noted(
                new Place(TUESDAY, 5), Links.read(chain.stored(5)).orElseThrow().hash());
        assertThat(new Verification(chain.trail).day(TUESDAY, noted).broken()).isNull();
        records.deleteOne(Filters.eq("_id", id(5)));
        assertThat(chain.verify(TUESDAY).broken())
                .as("nothing in the store tells")
                .isNull();
        assertThat(new Verification(chain.trail).day(TUESDAY, noted).broken()).isEqualTo(new Break(id(5), Why.MISSING));
    }

    @Test
    void sealsADayThatIsOverAndGoesOnFromThere() {
        chain.clock.walk(Duration.ofDays(1));
        chain.append(2);
        assertThat(chain.verify())
                .extracting(Verdict::day, Verdict::records, Verdict::sealed, Verdict::broken)
                .containsExactly(tuple(TUESDAY, 6L, true, null), tuple(TUESDAY.plusDays(1), 2L, false, null));
    }

    @Test
    void sealsADayAlsoWhenNobodyComesAfterwards() {
        chain.clock.walk(Duration.ofDays(3));
        chain.appender.sealWhatIsOver();
        chain.appender.sealWhatIsOver();
        assertThat(chain.verify(TUESDAY)).returns(6L, Verdict::records).returns(true, Verdict::sealed);
    }

    @Test
    void findsThatTheEndOfAClosedDayWasTakenAway() {
        chain.clock.walk(Duration.ofDays(1));
        chain.append(1);
        records.deleteMany(Filters.in("_id", id(5), id(6)));
        List<Verdict> days = chain.verify();
        assertThat(days.getFirst().broken()).isEqualTo(new Break(id(5), Why.END_MISSING));
        assertThat(days.getLast().broken()).isEqualTo(new Break("2026-11-25/00000001", Why.NOT_LINKED));
    }

    @Test
    void findsThatAWholeDayWasTakenAway() {
        chain.clock.walk(Duration.ofDays(1));
        chain.append(1);
        records.deleteMany(Filters.lt("_id", "2026-11-25"));
        assertThat(chain.verify())
                .extracting(Verdict::broken)
                .containsExactly(new Break("2026-11-25/00000001", Why.NOT_LINKED));
    }

    @Test
    void goesOnBehindARecordThatWasChangedAndStillSaysSo() {
        records.updateOne(Filters.eq("_id", id(5)), Updates.set("outcome", "many"));
        chain.append(1);
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(5), Why.CHANGED));
    }
}

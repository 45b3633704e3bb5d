package id.lapor.audit.chain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** A chain of a test, which begins on a Tuesday. */
final class OneChain {
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    final WalkingClock clock = new WalkingClock();
    final MongoCollection<Document> records;
    final Trail trail;
    final Appender appender;

    OneChain(StoreOfItsOwn store) {
        records = store.collection();
        trail = new Trail(() -> records);
        appender = replica(clock);
    }

    /** Another replica of the service, with a clock of its own. */
    Appender replica(WalkingClock other) {
        return new Appender(trail, "followup", other, ZoneId.of("Asia/Jakarta"));
    }

    void append(int count) {
        for (int i = 0; i < count; i++) {
            append(appender);
        }
    }

    /** One deed. */
    static void append(Appender replica) {
        replica.append(new ArrayList<>(List.of(new Waiting(Deeds.viewed("liaison.KANIM")))));
    }

    Verdict verify(LocalDate day) {
        return new Verification(trail).day(day, null);
    }

    /** Every day. */
    List<Verdict> verify() {
        Verification verification = new Verification(trail);
        return verification.extent().days().stream()
                .map(day -> verification.day(day, null))
                .toList();
    }

    Document stored(int number) {
        return Objects.requireNonNull(
                records.find(Filters.eq("_id", id(number))).first());
    }

    /** Of a record of Tuesday. */
    static String id(int number) {
        return new Place(TUESDAY, number).id();
    }
}

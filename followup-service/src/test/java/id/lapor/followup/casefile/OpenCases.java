package id.lapor.followup.casefile;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.lapor.followup.calendar.Holidays;
import id.lapor.followup.calendar.OfficeHours;
import id.lapor.followup.calendar.WorkingCalendar;
import id.lapor.followup.unit.PublishedUnits;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * Fills a database with open cases, for benchmarks: each is what the domain makes of a filing and a disposition, after all that
 * it then had to say was sent. {@code DUE-0}, {@code DUE-1}, ... were dispositioned on 23 February 2026 and run out of time at
 * the close of 2 March; {@code OPEN-0}, ... were dispositioned an hour before the database is opened and owe nothing for days.
 */
final class OpenCases {
    private static final int BATCH = 1_000;
    /** As an installation counts that has its first table of holidays: a case by an older one would be counted anew. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            new Holidays(Holidays.shipped(), Holidays.yearsOf(Holidays.shipped()), 1),
            new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0)),
            CaseFixture.WIB);

    private static final Moment LONG_AGO = at("2026-02-23T09:00");
    private static final Moment JUST_NOW = at("2026-03-02T14:00");
    private static final Moment NOW = at("2026-03-02T15:00");

    private final MongoTemplate mongo;
    private final List<Document> batch = new ArrayList<>();

    private OpenCases(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Arguments: the store's address, how many cases in all, and how many of them are due. */
    public static void main(String[] arguments) {
        long all = Long.parseLong(arguments[1]);
        long due = Long.parseLong(arguments[2]);
        try (MongoClient client = MongoClients.create(arguments[0])) {
            MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, "lapor_followup"));
            PublishedUnits.into(mongo, CaseFixture.UNITS);
            OpenCases cases = new OpenCases(mongo);
            for (long number = 0; number < due; number++) {
                cases.add("DUE-" + number, LONG_AGO);
            }
            for (long number = due; number < all; number++) {
                cases.add("OPEN-" + number, JUST_NOW);
            }
            cases.flush();
        }
    }

    private static Moment at(String local) {
        return new Moment(CaseFixture.at(local).at(), CALENDAR, CaseFixture.OFFICES);
    }

    private void add(String id, Moment routedAt) {
        Case it = CaseFixture.routed(id, routedAt);
        it.strike(NOW);
        Document document = new Document();
        mongo.getConverter().write(it, document);
        // What a first save and the relay's acknowledgements leave behind.
        document.put("version", 0L);
        document.get("outbox", Document.class).put("pending", List.of());
        batch.add(document);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            mongo.getCollection(mongo.getCollectionName(Case.class)).insertMany(batch);
            batch.clear();
        }
    }
}

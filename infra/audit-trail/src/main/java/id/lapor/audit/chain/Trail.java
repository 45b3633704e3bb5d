package id.lapor.audit.chain;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The records of a service in its store. Only appends; nothing here changes or removes one. */
public final class Trail {
    /** Behind every id of a day: the character that follows the slash. */
    private static final String AFTER_DAY = "0";

    private static final int DUPLICATE_KEY = 11_000;

    private final Supplier<MongoCollection<Document>> records;

    /** @param records asked for at the first use, so that a service starts without its store */
    public Trail(Supplier<MongoCollection<Document>> records) {
        this.records = records;
    }

    void createIndexes() {
        for (String field : Links.indexed()) {
            records.get().createIndex(Indexes.ascending(field, Links.ID));
        }
    }

    /**
     * Inserts in order.
     *
     * @return how many are in; fewer than all where another replica has taken the next place
     */
    int insert(List<Link> links) {
        try {
            records.get().insertMany(links.stream().map(Links::document).toList());
            return links.size();
        } catch (MongoBulkWriteException stopped) {
            if (stopped.getWriteErrors().stream().anyMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                return stopped.getWriteErrors().getFirst().getIndex();
            }
            throw stopped;
        }
    }

    Optional<Head> last() {
        return last(new Document());
    }

    Optional<Head> lastSeal() {
        return last(eq(Links.DEED, Deed.DAY_SEALED));
    }

    /** The last record before a day. */
    Optional<Head> before(LocalDate day) {
        return last(lt(Links.ID, day + "/"));
    }

    private Optional<Head> last(Bson which) {
        return Optional.ofNullable(
                        records.get().find(which).sort(descending(Links.ID)).first())
                .flatMap(Head::of);
    }

    /** What stands behind a place, in order. */
    List<Link> after(Place place) {
        return read(records.get().find(gt(Links.ID, place.id())).sort(ascending(Links.ID)));
    }

    /** The newest records that a search asks for, newest first. */
    public List<Link> search(TrailSearch search, int limit) {
        Bson filter = search.filter();
        return read(records.get().find(filter).sort(descending(Links.ID)).limit(limit));
    }

    /** The days that have records, oldest first. */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        String from = "";
        while (true) {
            Document found = records.get()
                    .find(gte(Links.ID, from))
                    .sort(ascending(Links.ID))
                    .first();
            Optional<LocalDate> day = found == null
                    ? Optional.empty()
                    : Place.read(String.valueOf(found.get(Links.ID))).map(Place::day);
            if (day.isEmpty()) {
                return days;
            }
            days.add(day.get());
            from = day.get() + AFTER_DAY;
        }
    }

    /** A day's records as they lie in the store, in the order of their ids. */
    Iterable<Document> day(LocalDate day) {
        return records.get()
                .find(and(gte(Links.ID, day + "/"), lt(Links.ID, day + AFTER_DAY)))
                .sort(ascending(Links.ID));
    }

    boolean hasAfter(LocalDate day) {
        return records.get().find(gte(Links.ID, day + AFTER_DAY)).limit(1).first() != null;
    }

    private static List<Link> read(Iterable<Document> found) {
        List<Link> links = new ArrayList<>();
        found.forEach(document -> Links.read(document).ifPresent(links::add));
        return links;
    }
}

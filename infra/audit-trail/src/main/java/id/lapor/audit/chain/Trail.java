package id.lapor.audit.chain;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
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
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The records of a service in its store. Only appends; nothing here changes or removes one. */
public final class Trail {
    /** Behind every id of a day: the character that follows the slash. */
    private static final String AFTER_DAY = "0";

    /** Of a record that has a place; whoever can write the store can give another one any id at all. */
    private static final Bson PLACED = regex(Links.ID, Place.WRITTEN.pattern());

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

    /** The end of the chain; what stands in no place of it is passed over, or the chain could not go on. */
    Optional<Head> last() {
        return last(PLACED);
    }

    Optional<Head> lastSeal() {
        return last(and(PLACED, eq(Links.DEED, Deed.DAY_SEALED)));
    }

    /** The last record before a day. */
    Optional<Head> before(LocalDate day) {
        return last(and(PLACED, lt(Links.ID, day + "/")));
    }

    /** Passes over days that no calendar has, which look like places. */
    private Optional<Head> last(Bson which) {
        Document found = newest(which);
        while (found != null && Head.of(found).isEmpty()) {
            found = newest(and(which, lt(Links.ID, found.get(Links.ID))));
        }
        return Optional.ofNullable(found).flatMap(Head::of);
    }

    private @Nullable Document newest(Bson which) {
        return records.get().find(which).sort(descending(Links.ID)).first();
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

    /**
     * What verification has to walk.
     *
     * @param days those that have records, oldest first
     * @param stray id of a record that stands in none of them
     */
    record Days(List<LocalDate> days, Optional<String> stray) {}

    /** The days, from one to the next without reading what lies in them. */
    Days days() {
        List<LocalDate> days = new ArrayList<>();
        List<String> strays = new ArrayList<>(strayEnds());
        Document found = first(gte(Links.ID, ""));
        while (found != null) {
            String id = String.valueOf(found.get(Links.ID));
            Optional<LocalDate> day = Place.read(id).map(Place::day);
            if (day.isPresent()) {
                days.add(day.get());
                found = first(gte(Links.ID, day.get() + AFTER_DAY));
            } else {
                strays.add(id);
                found = first(and(gt(Links.ID, id), PLACED));
            }
        }
        return new Days(days, strays.stream().findFirst());
    }

    /** In the store's order what is no text comes before or after every text, so one of the two ends shows it. */
    private List<String> strayEnds() {
        return Stream.of(ascending(Links.ID), descending(Links.ID))
                .flatMap(order ->
                        Stream.ofNullable(records.get().find().sort(order).first()))
                .map(end -> String.valueOf(end.get(Links.ID)))
                .filter(id -> Place.read(id).isEmpty())
                .toList();
    }

    private @Nullable Document first(Bson which) {
        return records.get().find(which).sort(ascending(Links.ID)).first();
    }

    /** A day's records as they lie in the store, in the order of their ids. */
    Iterable<Document> day(LocalDate day) {
        return records.get()
                .find(and(gte(Links.ID, day + "/"), lt(Links.ID, day + AFTER_DAY)))
                .sort(ascending(Links.ID));
    }

    boolean hasAfter(LocalDate day) {
        return last(and(PLACED, gte(Links.ID, day + AFTER_DAY))).isPresent();
    }

    private static List<Link> read(Iterable<Document> found) {
        List<Link> links = new ArrayList<>();
        found.forEach(document -> Links.read(document).ifPresent(links::add));
        return links;
    }
}

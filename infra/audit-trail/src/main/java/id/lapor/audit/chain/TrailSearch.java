package id.lapor.audit.chain;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which records are wanted.
 *
 * @param person the whole name
 * @param report a tracking number that a record was about or that its answer showed
 * @param deed the whole name of a deed
 * @param from the first moment wanted
 * @param to the first moment not wanted
 * @param before a record's id: only older ones
 */
public record TrailSearch(
        @Nullable String person,
        @Nullable String report,
        @Nullable String deed,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String before) {

    Bson filter() {
        List<Bson> all = new ArrayList<>();
        if (person != null) {
            all.add(eq(Links.PERSON, person));
        }
        if (report != null) {
            all.add(eq(Links.REPORTS, report));
        }
        if (deed != null) {
            all.add(eq(Links.DEED, deed));
        }
        if (from != null) {
            // A day of the chain may lie a day off: by the zone, and by the clock of another replica.
            all.add(gte(Links.ID, day(from).minusDays(2).toString()));
            all.add(gte(Links.AT, Date.from(from)));
        }
        if (to != null) {
            all.add(lt(Links.ID, day(to).plusDays(3).toString()));
            all.add(lt(Links.AT, Date.from(to)));
        }
        if (before != null) {
            all.add(lt(Links.ID, before));
        }
        return all.isEmpty() ? new Document() : and(all);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}

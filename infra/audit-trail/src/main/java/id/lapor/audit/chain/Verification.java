package id.lapor.audit.chain;

import id.lapor.audit.chain.Verdict.Break;
import id.lapor.audit.chain.Verdict.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain and says where it breaks. It finds any change, removal, exchange or insertion; the removal of a chain's
 * end only by a hash that was noted elsewhere, as each day's seal is in the service's log.
 */
public final class Verification {
    private final Trail trail;

    public Verification(Trail trail) {
        this.trail = trail;
    }

    /** A record as it was noted outside: its id and hash. */
    public record Noted(Place place, String hash) {}

    /** Every day that has records, oldest first. */
    public List<Verdict> all() {
        return trail.days().stream().map(day -> day(day, null)).toList();
    }

    /** One day, also one without records. */
    public Verdict day(LocalDate day, @Nullable Noted noted) {
        Walk walk = new Walk(day, hashBefore(day), noted);
        trail.day(day).forEach(walk::step);
        return walk.end(trail.hasAfter(day));
    }

    private String hashBefore(LocalDate day) {
        return trail.before(day).map(Head::hash).orElse(Link.NOTHING);
    }

    private static final class Walk {
        private final LocalDate day;
        private final @Nullable Noted noted;
        private String previous;
        private Place expected;
        private long records;
        private @Nullable String head;
        private boolean sealed;
        private boolean notedFound;
        private @Nullable Break broken;

        Walk(LocalDate day, String previous, @Nullable Noted noted) {
            this.day = day;
            this.previous = previous;
            this.noted = noted;
            this.expected = Place.first(day);
        }

        void step(Document document) {
            records++;
            head = String.valueOf(document.get(Links.ID));
            if (broken == null) {
                examine(head, Links.read(document));
            }
            previous = String.valueOf(document.get(Links.HASH));
            expected = expected.next();
        }

        private void examine(String id, Optional<Link> read) {
            if (!id.equals(expected.id())) {
                breaks(expected.id(), Why.MISSING);
            } else if (!read.filter(Link::isWhole).isPresent()) {
                breaks(id, Why.CHANGED);
            } else if (!read.get().previous().equals(previous)) {
                breaks(id, Why.NOT_LINKED);
            } else if (sealed) {
                breaks(id, Why.AFTER_THE_SEAL);
            } else {
                sealed = read.get().isSeal();
                compare(read.get());
            }
        }

        private void compare(Link link) {
            if (noted != null && noted.place().equals(link.place())) {
                notedFound = true;
                if (!noted.hash().equals(link.hash())) {
                    breaks(link.place().id(), Why.NOT_AS_NOTED);
                }
            }
        }

        private void breaks(String id, Why why) {
            broken = new Break(id, why);
        }

        Verdict end(boolean laterDays) {
            if (broken == null && noted != null && !notedFound) {
                breaks(noted.place().id(), Why.MISSING);
            } else if (broken == null && records > 0 && laterDays && !sealed) {
                breaks(expected.id(), Why.END_MISSING);
            }
            return new Verdict(day, records, head, records == 0 ? null : previous, sealed, broken);
        }
    }
}

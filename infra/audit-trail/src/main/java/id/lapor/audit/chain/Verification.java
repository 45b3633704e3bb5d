package id.lapor.audit.chain;

import id.lapor.audit.chain.Verdict.Break;
import id.lapor.audit.chain.Verdict.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain and says where it breaks. It finds any change, removal, exchange or insertion; the removal of a chain's
 * end only by a hash that was noted elsewhere, as each day's seal is in the service's log.
 */
public final class Verification {
    private static final int LONGEST_ID = 60;

    private final Trail trail;

    public Verification(Trail trail) {
        this.trail = trail;
    }

    /** A record as it was noted outside: its id and hash. */
    public record Noted(Place place, String hash) {}

    /**
     * What there is to verify.
     *
     * @param days those that have records, oldest first
     * @param stray a record that stands in no day at all, so that no day's verdict names it
     */
    public record Extent(List<LocalDate> days, Optional<Break> stray) {}

    public Extent extent() {
        Trail.Days found = trail.days();
        return new Extent(found.days(), found.stray().map(id -> new Break(printable(id), Why.NO_PLACE)));
    }

    /**
     * One day, also one without records. While it walks, the chain may go on, also into the next day: whether there is a next
     * day is asked before it walks, for a seal that was there then is found; and what stands before the day when its first
     * record is there, which is when nothing is put there any more.
     */
    public Verdict day(LocalDate day, @Nullable Noted noted) {
        boolean laterDays = trail.hasAfter(day);
        Walk walk = new Walk(day, () -> hashBefore(day), noted);
        trail.day(day).forEach(walk::step);
        return walk.end(laterDays);
    }

    private String hashBefore(LocalDate day) {
        return trail.before(day).map(Head::hash).orElse(Link.NOTHING);
    }

    /** Whoever plants a record chooses its id: what is shown of it plays no tricks with a terminal. */
    private static String printable(String id) {
        String shown = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) + "..." : id;
        return shown.replaceAll("\\p{C}", "?");
    }

    private static final class Walk {
        private final LocalDate day;
        private final @Nullable Noted noted;
        private final Supplier<String> before;
        private String previous = Link.NOTHING;
        private Place expected;
        private long records;
        private @Nullable String head;
        private boolean sealed;
        private boolean notedFound;
        private @Nullable Break broken;

        Walk(LocalDate day, Supplier<String> before, @Nullable Noted noted) {
            this.day = day;
            this.before = before;
            this.noted = noted;
            this.expected = Place.first(day);
        }

        void step(Document document) {
            if (records == 0) {
                previous = before.get();
            }
            records++;
            head = String.valueOf(document.get(Links.ID));
            if (broken == null) {
                examine(head, Links.read(document));
            }
            previous = String.valueOf(document.get(Links.HASH));
            expected = expected.next();
        }

        private void examine(String id, Optional<Link> read) {
            if (Place.read(id).isEmpty()) {
                breaks(printable(id), Why.NO_PLACE);
            } else if (!id.equals(expected.id())) {
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

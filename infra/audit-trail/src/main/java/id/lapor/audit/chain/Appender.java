package id.lapor.audit.chain;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts deeds at the end of the chain, for one thread. Replicas need not know of each other: the next place is taken by
 * whoever inserts it first, since it is the record's id; the other reads the new head and tries again. A day ends with a
 * record of its own, the seal; whoever finds the next place taken by a seal goes on in the next day.
 */
final class Appender {
    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);

    private final Trail trail;
    private final String service;
    private final Clock clock;
    private final ZoneId zone;
    private @Nullable Head head;
    private boolean headKnown;
    private boolean answerLost;

    Appender(Trail trail, String service, Clock clock, ZoneId zone) {
        this.trail = trail;
        this.service = service;
        this.clock = clock;
        this.zone = zone;
    }

    /** Appends all, and takes from the list what is in the chain, also when it fails midway. */
    void append(List<Waiting> waiting) {
        findHead(waiting);
        while (!waiting.isEmpty()) {
            insert(chained(waiting), waiting);
        }
    }

    /** Ends the day of the last record if that is over. */
    void sealWhatIsOver() {
        findHead(new ArrayList<>());
        while (isOver(head)) {
            insert(chained(List.of()), new ArrayList<>());
        }
    }

    private void findHead(List<Waiting> waiting) {
        if (answerLost && head != null) {
            List<Link> since = trail.after(head.place());
            since.forEach(link -> settle(link, waiting));
            head = since.isEmpty() ? head : Head.of(since.getLast());
        } else if (!headKnown || answerLost) {
            trail.createIndexes();
            head = trail.last().orElse(null);
            trail.lastSeal().ifPresent(Appender::tell);
        }
        headKnown = true;
        answerLost = false;
    }

    private List<Link> chained(List<Waiting> waiting) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Link> links = new ArrayList<>();
        @Nullable Head last = head;
        if (last != null && isOver(last)) {
            String ref = UUID.randomUUID().toString();
            Link seal = Link.of(last.place().next(), last.hash(), ref, now, service, Deed.SEAL);
            links.add(seal);
            last = Head.of(seal);
        }
        for (Waiting each : waiting) {
            String previous = last == null ? Link.NOTHING : last.hash();
            Link link = Link.of(placeAfter(last), previous, each.ref, now, service, each.deed);
            links.add(link);
            last = Head.of(link);
        }
        return links;
    }

    private boolean isOver(@Nullable Head last) {
        return last != null && !last.seal() && last.place().day().isBefore(today());
    }

    private Place placeAfter(@Nullable Head last) {
        LocalDate today = today();
        if (last == null) {
            return Place.first(today);
        }
        if (!last.seal()) {
            return last.place().next();
        }
        // Another replica's clock may have ended a day that is not over here.
        LocalDate following = last.place().day().plusDays(1);
        return Place.first(today.isBefore(following) ? following : today);
    }

    private void insert(List<Link> links, List<Waiting> waiting) {
        int inserted;
        try {
            inserted = trail.insert(links);
        } catch (MongoException lost) {
            answerLost = true;
            throw lost;
        }
        for (Link link : links.subList(0, inserted)) {
            Head reached = Head.of(link);
            head = reached;
            settle(link, waiting);
            if (reached.seal()) {
                tell(reached);
            }
        }
        if (inserted < links.size()) {
            head = trail.last().orElse(null);
        }
    }

    private static void settle(Link link, List<Waiting> waiting) {
        for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
            Waiting one = each.next();
            if (one.ref.equals(link.ref())) {
                each.remove();
                one.written.complete(link);
                return;
            }
        }
    }

    /** Into the log, which is kept elsewhere: by it the loss of a chain's end is found. */
    private static void tell(Head seal) {
        LOG.info("audit seal {}={}", seal.place().id(), seal.hash());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

package id.lapor.intake.opening;

import id.lapor.edge.paging.Page;
import id.lapor.intake.complaint.Books;
import id.lapor.intake.identity.Identities;
import id.lapor.intake.identity.Reporter;
import id.lapor.intake.number.TrackingNumber;
import id.lapor.intake.opening.IdentityOpening.Decision;
import id.lapor.intake.opening.IdentityOpening.State;
import id.lapor.intake.opening.OpeningRefused.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Opens a reporter's identity: one asks, another agrees, the first reads. Whoever calls has made sure of the roles; that
 * the two are two persons is made sure of here. What is refused is an {@link OpeningRefused}.
 */
public final class OpenIdentity {
    private final Openings openings;
    private final Identities identities;
    private final Books books;
    private final OpeningSettings settings;
    private final Clock clock;

    public OpenIdentity(
            MongoOperations mongo, Identities identities, Books books, OpeningSettings settings, Clock clock) {
        this.openings = new Openings(mongo);
        this.identities = identities;
        this.books = books;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks for the identity behind a report. */
    public IdentityOpening ask(String number, String reason, String askedBy) {
        String complaintId = TrackingNumber.read(number)
                .map(TrackingNumber::id)
                .filter(books::knows)
                .orElseThrow(() -> new OpeningRefused(Why.NOT_FILED));
        if (!identities.has(complaintId, books::names)) {
            throw new OpeningRefused(Why.NO_IDENTITY);
        }
        Instant now = clock.instant();
        IdentityOpening asked =
                IdentityOpening.asked(newId(now), complaintId, reason, askedBy, now, now.plus(settings.decideWithin()));
        if (!openings.insert(asked, now)) {
            throw new OpeningRefused(Why.ASKED_ALREADY);
        }
        return asked;
    }

    /** Newest first. */
    public Page<IdentityOpening> list(@Nullable State state, @Nullable String after, int limit) {
        return Page.of(openings.list(state, clock.instant(), after, limit + 1), limit, IdentityOpening::id);
    }

    /** A second person agrees: from now the asker may read. */
    public IdentityOpening agree(String id, String by) {
        Instant now = clock.instant();
        return decide(id, by, Decision.AGREED, now)
                .map(waiting -> openings.save(waiting.agreed(by, now, now.plus(settings.readableFor()))))
                .orElseGet(() -> find(id));
    }

    /** A second person refuses. */
    public IdentityOpening refuse(String id, String by) {
        Instant now = clock.instant();
        return decide(id, by, Decision.REFUSED, now)
                .map(waiting -> openings.save(waiting.refused(by, now)))
                .orElseGet(() -> find(id));
    }

    /** The request, for whoever may read the identity behind it now. */
    public IdentityOpening readable(String id, String reader) {
        IdentityOpening opening = find(id);
        if (!opening.askedBy().equals(reader)) {
            throw new OpeningRefused(Why.NOT_THE_ASKER);
        }
        return switch (opening.state(clock.instant())) {
            case AGREED -> opening;
            case OVER -> throw new OpeningRefused(Why.OVER);
            case LAPSED -> throw new OpeningRefused(Why.LAPSED);
            case WAITING, REFUSED -> throw new OpeningRefused(Why.NOT_AGREED);
        };
    }

    /** Who reported. */
    public Reporter read(IdentityOpening readable) {
        return identities
                .open(readable.complaintId(), books::names)
                .orElseThrow(() -> new OpeningRefused(Why.NO_IDENTITY));
    }

    /** The request that waits for this decision; empty when this person has decided so before. */
    private Optional<IdentityOpening> decide(String id, String by, Decision decision, Instant now) {
        IdentityOpening opening = find(id);
        if (opening.askedBy().equals(by)) {
            throw new OpeningRefused(Why.OWN_REQUEST);
        }
        if (opening.decision() == decision && by.equals(opening.decidedBy())) {
            return Optional.empty();
        }
        return switch (opening.state(now)) {
            case WAITING -> Optional.of(opening);
            case LAPSED -> throw new OpeningRefused(Why.LAPSED);
            case AGREED, OVER, REFUSED -> throw new OpeningRefused(Why.DECIDED_ALREADY);
        };
    }

    private IdentityOpening find(String id) {
        return openings.find(id).orElseThrow(() -> new OpeningRefused(Why.UNKNOWN));
    }

    /** In the order of time, so that a list by id is one by time. */
    private static String newId(Instant now) {
        return String.format(Locale.ROOT, "%012x-%s", now.toEpochMilli(), UUID.randomUUID());
    }
}

package id.lapor.intake.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A request to open an identity, and what became of it; kept for ever, since it is the record of why.
 *
 * @param complaintId the report whose reporter is asked for
 * @param reason in the asker's words, 20 to 1,000 characters
 * @param askedBy username
 * @param until when the request lapses; once agreed, when the identity can no longer be read
 * @param running report and asker while it is undecided or readable: there is one such request at most; else absent
 * @param decidedBy username of the second person
 */
@Document("identityOpenings")
public record IdentityOpening(
        @Id String id,
        @Version @Nullable Long version,
        @Indexed String complaintId,
        String reason,
        String askedBy,
        Instant askedAt,
        @Indexed Decision decision,
        Instant until,
        @Indexed(unique = true, sparse = true) @Nullable String running,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** What the second person said. */
    public enum Decision {
        WAITING,
        AGREED,
        REFUSED
    }

    /** Where it stands now. */
    public enum State {
        /** Nobody has decided yet. */
        WAITING,
        /** The asker may read the identity. */
        AGREED,
        /** A second person has refused. */
        REFUSED,
        /** Nobody decided in time. */
        LAPSED,
        /** It was agreed to, and the time to read is over. */
        OVER
    }

    static IdentityOpening asked(
            String id, String complaintId, String reason, String askedBy, Instant now, Instant until) {
        return new IdentityOpening(
                id,
                null,
                complaintId,
                reason,
                askedBy,
                now,
                Decision.WAITING,
                until,
                running(complaintId, askedBy),
                null,
                null);
    }

    static String running(String complaintId, String askedBy) {
        return complaintId + "/" + askedBy;
    }

    IdentityOpening agreed(String by, Instant now, Instant readableUntil) {
        return decided(Decision.AGREED, readableUntil, running, by, now);
    }

    IdentityOpening refused(String by, Instant now) {
        return decided(Decision.REFUSED, until, null, by, now);
    }

    private IdentityOpening decided(Decision what, Instant end, @Nullable String stillRunning, String by, Instant now) {
        return new IdentityOpening(
                id, version, complaintId, reason, askedBy, askedAt, what, end, stillRunning, by, now);
    }

    public State state(Instant now) {
        return switch (decision) {
            case WAITING -> now.isBefore(until) ? State.WAITING : State.LAPSED;
            case AGREED -> now.isBefore(until) ? State.AGREED : State.OVER;
            case REFUSED -> State.REFUSED;
        };
    }
}

package id.lapor.intake.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.intake.seal.InstallationKey;
import id.lapor.intake.seal.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/** Keeps who reported, sealed. An identity is written before its report; what no report came to name is swept away. */
public final class Identities {
    /** A report follows its identity within seconds; after this long none will. */
    static final Duration REPORT_FOLLOWS_WITHIN = Duration.ofHours(1);

    private static final int SWEPT_AT_ONCE = 1_000;
    private static final String UNCONFIRMED_SINCE = "unconfirmedSince";

    private final MongoOperations mongo;
    private final Seal seal;
    private final JsonMapper json = JsonMapper.builder().build();

    public Identities(MongoOperations mongo, InstallationKey installation) {
        this.mongo = mongo;
        this.seal = installation.seal("identity");
    }

    /**
     * Keeps an identity for a report that is about to be written.
     *
     * @return the name by which the report shall call it
     */
    public String keep(String complaintId, Reporter reporter, Instant now) {
        String id = UUID.randomUUID().toString();
        String sealed = seal.close(json.writeValueAsString(reporter), complaintId);
        mongo.insert(new SealedIdentity(id, complaintId, sealed, now));
        return id;
    }

    /** Whether a report names an identity; {@code named} as for {@link #sweep}. */
    public boolean has(String complaintId, BiPredicate<String, String> named) {
        return find(complaintId, named).isPresent();
    }

    /** Opens the identity that a report names, for the opening by two persons and nobody else. */
    public Optional<Reporter> open(String complaintId, BiPredicate<String, String> named) {
        return find(complaintId, named)
                .map(identity -> json.readValue(seal.open(identity.sealed(), complaintId), Reporter.class));
    }

    private Optional<SealedIdentity> find(String complaintId, BiPredicate<String, String> named) {
        Query ofReport = Query.query(where("complaintId").is(complaintId));
        return mongo.find(ofReport, SealedIdentity.class).stream()
                .filter(identity -> named.test(complaintId, identity.id()))
                .findFirst();
    }

    /**
     * Removes identities that no report came to name.
     *
     * @param named whether the report (first) names the identity (second)
     * @return how many were removed
     */
    public long sweep(Instant now, BiPredicate<String, String> named) {
        Query old = Query.query(where(UNCONFIRMED_SINCE).lt(now.minus(REPORT_FOLLOWS_WITHIN)))
                .limit(SWEPT_AT_ONCE);
        long removed = 0;
        for (SealedIdentity identity : mongo.find(old, SealedIdentity.class)) {
            Query one = Query.query(where("_id").is(identity.id()));
            if (named.test(identity.complaintId(), identity.id())) {
                mongo.updateFirst(one, new Update().unset(UNCONFIRMED_SINCE), SealedIdentity.class);
            } else {
                removed += mongo.remove(one, SealedIdentity.class).getDeletedCount();
            }
        }
        return removed;
    }
}

package id.lapor.intake.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reporter's identity as it is kept.
 *
 * @param id random, so that two filings under one key never write over each other; the report names it
 * @param complaintId the report it belongs to
 * @param sealed JSON of a {@link Reporter}, sealed for that report
 * @param unconfirmedSince when it was written, until a sweep has seen that the report names it
 */
@Document("identities")
record SealedIdentity(
        @Id String id,
        @Indexed String complaintId,
        String sealed,
        @Indexed(sparse = true) @Nullable Instant unconfirmedSince) {}

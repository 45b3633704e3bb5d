package id.lapor.audit.chain;

import java.time.Instant;

/**
 * A deed in its place of the chain.
 *
 * @param previous hash of the record before; of the first one of all {@link #NOTHING}
 * @param ref random; by it a writer recognises its own record after an answer of the store was lost
 * @param at when it was appended, in milliseconds, by the machine's clock
 * @param service short name of the service whose trail it is
 * @param hash of everything above
 */
public record Link(Place place, String previous, String ref, Instant at, String service, Deed deed, String hash) {
    /** What the first record of all follows. */
    static final String NOTHING = "0".repeat(64);

    static Link of(Place place, String previous, String ref, Instant at, String service, Deed deed) {
        return new Link(place, previous, ref, at, service, deed, hash(place, previous, ref, at, service, deed));
    }

    /** Whether the hash is that of the content. */
    boolean isWhole() {
        return hash.equals(hash(place, previous, ref, at, service, deed));
    }

    /** Whether it ends its day. */
    public boolean isSeal() {
        return deed.name().equals(Deed.DAY_SEALED);
    }

    private static String hash(Place place, String previous, String ref, Instant at, String service, Deed deed) {
        return new Canon()
                .field("_id", place.id())
                .field("previous", previous)
                .field("ref", ref)
                .field("at", at.toEpochMilli())
                .field("service", service)
                .field("person", deed.who().person())
                .list("roles", deed.who().roles())
                .field("unit", deed.who().unit())
                .field("deed", deed.name())
                .field("method", deed.method())
                .field("pattern", deed.pattern())
                .field("report", deed.report())
                .list("reports", deed.reports())
                .field("seen", deed.seen())
                .field("reason", deed.reason())
                .field("outcome", deed.outcome())
                .field("trace", deed.trace())
                .hash();
    }
}

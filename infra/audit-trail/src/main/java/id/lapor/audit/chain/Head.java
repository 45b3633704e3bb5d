package id.lapor.audit.chain;

import java.util.Optional;
import org.bson.Document;

/** What the next record follows: the last one's place, hash, and whether it ended its day. */
record Head(Place place, String hash, boolean seal) {

    static Head of(Link link) {
        return new Head(link.place(), link.hash(), link.isSeal());
    }

    /** The head that a stored record is, even if that record has been changed: the chain goes on, and its verification tells. */
    static Optional<Head> of(Document record) {
        return Place.read(String.valueOf(record.get(Links.ID)))
                .map(place -> new Head(
                        place, String.valueOf(record.get(Links.HASH)), Deed.DAY_SEALED.equals(record.get(Links.DEED))));
    }
}

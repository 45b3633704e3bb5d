package id.lapor.audit.chain;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Links as documents of the store. */
final class Links {
    static final String ID = "_id";
    static final String AT = "at";
    static final String PERSON = "person";
    static final String DEED = "deed";
    static final String REPORTS = "reports";
    static final String HASH = "hash";

    private Links() {}

    static Document document(Link link) {
        Deed deed = link.deed();
        Document document = new Document(ID, link.place().id())
                .append("previous", link.previous())
                .append("ref", link.ref())
                .append(AT, Date.from(link.at()))
                .append("service", link.service())
                .append(PERSON, deed.who().person())
                .append("roles", deed.who().roles());
        optional(document, "unit", deed.who().unit());
        document.append(DEED, deed.name()).append("method", deed.method()).append("pattern", deed.pattern());
        optional(document, "report", deed.report());
        document.append(REPORTS, deed.reports()).append("seen", deed.seen());
        optional(document, "reason", deed.reason());
        document.append("outcome", deed.outcome());
        optional(document, "trace", deed.trace());
        return document.append(HASH, link.hash());
    }

    /** The link of a document; empty if it is none to the last field: one more, one of another type, one missing. */
    static Optional<Link> read(Document document) {
        try {
            Who who = new Who(
                    document.getString(PERSON), document.getList("roles", String.class), document.getString("unit"));
            Deed deed = new Deed(
                    who,
                    document.getString(DEED),
                    document.getString("method"),
                    document.getString("pattern"),
                    document.getString("report"),
                    document.getList(REPORTS, String.class),
                    document.getInteger("seen"),
                    document.getString("reason"),
                    document.getInteger("outcome"),
                    document.getString("trace"));
            Link link = new Link(
                    Place.read(document.getString(ID)).orElseThrow(),
                    document.getString("previous"),
                    document.getString("ref"),
                    document.getDate(AT).toInstant(),
                    document.getString("service"),
                    deed,
                    document.getString(HASH));
            return document(link).equals(document) ? Optional.of(link) : Optional.empty();
        } catch (RuntimeException changed) {
            // Any field may have become anything at all: whatever fails here says the same.
            return Optional.empty();
        }
    }

    private static void optional(Document document, String name, @Nullable String value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    static List<String> indexed() {
        return List.of(PERSON, DEED, REPORTS);
    }
}

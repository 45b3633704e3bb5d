package id.lapor.edge.session;

import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * A session as the database has it: times in the open, for the sweep, and every attribute under the session's seal.
 *
 * @param ends when it is over however busy it is
 * @param expiresAt when the sweep may take it
 */
record SessionRecord(
        Instant created, Instant accessed, Instant ends, Instant expiresAt, Map<String, Object> attributes) {

    static final String ID = "_id";
    static final String EXPIRES_AT = "expiresAt";
    private static final String CREATED = "created";
    private static final String ACCESSED = "accessed";
    private static final String ENDS = "ends";
    private static final String ATTRIBUTES = "attributes";

    static SessionRecord of(Document document, SessionId id) throws UnreadableSession {
        try {
            Map<String, Object> attributes = new HashMap<>();
            Seal seal = new Seal(id);
            for (Map.Entry<String, Object> entry :
                    document.get(ATTRIBUTES, Document.class).entrySet()) {
                String name = name(entry.getKey());
                attributes.put(name, Content.read(seal, name, ((Binary) entry.getValue()).getData()));
            }
            return new SessionRecord(
                    document.getDate(CREATED).toInstant(),
                    document.getDate(ACCESSED).toInstant(),
                    document.getDate(ENDS).toInstant(),
                    document.getDate(EXPIRES_AT).toInstant(),
                    attributes);
        } catch (RuntimeException strange) {
            throw new UnreadableSession("the document", strange);
        }
    }

    Document document(SessionId id) {
        Seal seal = new Seal(id);
        Document sealed = new Document();
        attributes.forEach((name, value) -> sealed.put(field(name), new Binary(Content.write(seal, name, value))));
        return new Document(ID, id.digest())
                .append(CREATED, Date.from(created))
                .append(ACCESSED, Date.from(accessed))
                .append(ENDS, Date.from(ends))
                .append(EXPIRES_AT, Date.from(expiresAt))
                .append(ATTRIBUTES, sealed);
    }

    /** Writes the note of the last use and those attributes, and leaves the others as they are. */
    Bson update(SessionId id, Set<String> changed) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set(ACCESSED, Date.from(accessed)));
        updates.add(Updates.set(EXPIRES_AT, Date.from(expiresAt)));
        if (!changed.isEmpty()) {
            Seal seal = new Seal(id);
            for (String name : changed) {
                Object value = attributes.get(name);
                String path = ATTRIBUTES + "." + field(name);
                updates.add(
                        value == null
                                ? Updates.unset(path)
                                : Updates.set(path, new Binary(Content.write(seal, name, value))));
            }
        }
        return Updates.combine(updates);
    }

    /** Attributes are called by class names, whose dots would be a path. */
    private static String field(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String field) {
        return new String(Base64.getUrlDecoder().decode(field), StandardCharsets.UTF_8);
    }
}

package id.lapor.edge.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session as one request sees it, with a note of what the request changed: only that is written back, so that two
 * requests at once keep each other's changes. Ends when it was idle for too long, or at its end, whichever is first.
 */
public final class StoredSession implements Session {

    private final InstantSource clock;
    private final Duration life;
    private final Instant created;
    private final Map<String, Object> attributes;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private SessionId id;
    private @Nullable SessionId stored;
    private Instant ends;
    private Instant accessed;
    private Instant noted;
    private Duration idle;
    private boolean abandoned;

    /** A new session of nobody. */
    StoredSession(InstantSource clock, SessionSettings settings) {
        this.clock = clock;
        this.life = settings.end();
        this.created = clock.instant();
        this.attributes = new ConcurrentHashMap<>();
        this.id = SessionId.random();
        this.ends = created.plus(life);
        this.accessed = created;
        this.noted = created;
        this.idle = settings.idle();
    }

    /** A session that was found in the database. */
    StoredSession(InstantSource clock, SessionSettings settings, SessionId id, SessionRecord found) {
        this.clock = clock;
        this.life = settings.end();
        this.created = found.created();
        this.attributes = new ConcurrentHashMap<>(found.attributes());
        this.id = id;
        this.stored = id;
        this.ends = found.ends();
        this.accessed = found.accessed();
        this.noted = found.accessed();
        this.idle = settings.idle();
    }

    @Override
    public String getId() {
        return id.value();
    }

    /** Happens at each sign-in, and only then (against fixation); so the time until the end begins anew. */
    @Override
    public String changeSessionId() {
        id = SessionId.random();
        ends = clock.instant().plus(life);
        return id.value();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the form is Spring Session's
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    /** The moment that is given is the machine's now; a session lives by one clock, which is its own. */
    @Override
    public void setLastAccessedTime(Instant now) {
        accessed = clock.instant();
    }

    @Override
    public Instant getLastAccessedTime() {
        return accessed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return !clock.instant().isBefore(expiresAt());
    }

    Instant expiresAt() {
        Instant idleEnd = accessed.plus(idle);
        return idleEnd.isBefore(ends) ? idleEnd : ends;
    }

    SessionId id() {
        return id;
    }

    /** The id under which the database has it; none for a new one. */
    @Nullable SessionId stored() {
        return stored;
    }

    boolean hasNewId() {
        return !id.equals(stored);
    }

    Set<String> changed() {
        return Set.copyOf(changed);
    }

    /** Whether the note of the last use in the database is older than that. */
    boolean isNotedBefore(Duration age) {
        return !accessed.isBefore(noted.plus(age));
    }

    SessionRecord asRecord() {
        return new SessionRecord(created, accessed, ends, expiresAt(), Map.copyOf(attributes));
    }

    void written() {
        stored = id;
        noted = accessed;
        changed.clear();
    }

    /** It is not to be written any more: it was ended meanwhile, or the database is away and the request is refused. */
    void abandon() {
        abandoned = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }
}

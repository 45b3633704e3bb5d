package id.lapor.edge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.lapor.example.MovableTime;
import id.lapor.store.EmbeddedStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What becomes of a session in the store. */
class SessionsTests {

    private static final SessionSettings SETTINGS = new SessionSettings(
            Duration.ofMinutes(60), Duration.ofHours(12), Duration.ofMinutes(1), Duration.ofMinutes(5));

    @TempDir
    private static Path folder;

    private static EmbeddedStore store;
    private static MongoClient client;

    private final MovableTime time = new MovableTime();
    private MongoTemplate mongo;
    private Sessions sessions;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(folder, 0);
        client = MongoClients.create(store.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void empty() {
        mongo = new MongoTemplate(client, "sessions_test");
        sessions = new Sessions(mongo, SETTINGS, time);
        mongo.dropCollection("sessions");
    }

    @Test
    void keepsWhatTwoRequestsAtOnceChange() {
        String id = saved("colour", "red", "size", "small");
        StoredSession one = found(id);
        StoredSession other = found(id);
        one.setAttribute("colour", "blue");
        other.removeAttribute("size");
        other.setAttribute("weight", 3);
        sessions.save(one);
        sessions.save(other);
        StoredSession both = found(id);
        assertThat(both.getAttributeNames()).containsExactlyInAnyOrder("colour", "weight");
        assertThat(both.<Object>getAttribute("colour")).isEqualTo("blue");
    }

    @Test
    void doesNotReviveASessionThatWasEndedMeanwhile() {
        String id = saved("colour", "red");
        StoredSession slow = found(id);
        StoredSession signingIn = found(id);
        sessions.deleteById(id);
        slow.setAttribute("colour", "blue");
        sessions.save(slow);
        String another = signingIn.changeSessionId();
        sessions.save(signingIn);
        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.findById(another)).isNull();
        assertThat(documents()).isEmpty();
    }

    @Test
    void notesTheLastUseOnceAMinuteAtMost() {
        String id = saved("colour", "red");
        Document before = documents().getFirst();
        time.pass(Duration.ofSeconds(59));
        use(id);
        assertThat(documents()).containsExactly(before);
        time.pass(Duration.ofSeconds(1));
        use(id);
        assertThat(documents().getFirst().getDate("accessed").toInstant()).isEqualTo(time.instant());
    }

    @Test
    void movesEverythingUnderTheNewIdOfASignIn() {
        String before = saved("colour", "red");
        StoredSession session = found(before);
        session.setAttribute("person", "liaison");
        String after = session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(before)).isNull();
        assertThat(found(after).getAttributeNames()).containsExactlyInAnyOrder("colour", "person");
        assertThat(documents()).hasSize(1);
    }

    @Test
    void showsTheDatabaseNeitherTheIdNorWhatIsInTheSession() {
        String id = saved("colour", "a-telling-value");
        assertThat(inTheOpen(documents().getFirst())).doesNotContain(id, "a-telling-value", "colour");
    }

    @Test
    void doesNotTakeTheValueOfAnotherSessionOrAnotherNameForItsOwn() throws Exception {
        Seal seal = new Seal(SessionId.random());
        byte[] sealed = Content.write(seal, "colour", "red");
        assertThat(Content.read(seal, "colour", sealed)).isEqualTo("red");
        assertThatThrownBy(() -> Content.read(seal, "size", sealed)).isInstanceOf(UnreadableSession.class);
        assertThatThrownBy(() -> Content.read(new Seal(SessionId.random()), "colour", sealed))
                .isInstanceOf(UnreadableSession.class);
    }

    @Test
    void readsNoClassThatASessionHasNoUseFor() {
        Seal seal = new Seal(SessionId.random());
        byte[] sealed = Content.write(seal, "colour", new java.io.File("/"));
        assertThatThrownBy(() -> Content.read(seal, "colour", sealed)).isInstanceOf(UnreadableSession.class);
    }

    @Test
    void sweepsWhatHasEndedAndNothingElse() {
        saved("colour", "red");
        time.pass(Duration.ofMinutes(30));
        String younger = saved("colour", "blue");
        time.pass(Duration.ofMinutes(31));
        sessions.sweep();
        assertThat(documents()).hasSize(1);
        assertThat(sessions.findById(younger)).isNotNull();
        assertThat(mongo.indexOps("sessions").getIndexInfo())
                .anyMatch(index -> index.isIndexForFields(List.of("expiresAt")));
    }

    @Test
    void refusesWhatIsNoSessionIdWithoutAskingTheStore() {
        assertThat(sessions.findById("'; drop")).isNull();
        assertThat(sessions.findById("")).isNull();
    }

    /** Everything that can be read in a document, within bytes too, where the driver's JSON would hide it. */
    private static String inTheOpen(Document document) {
        return document.toJson()
                + document.get("attributes", Document.class).values().stream()
                        .map(Binary.class::cast)
                        .map(bytes -> new String(bytes.getData(), StandardCharsets.ISO_8859_1))
                        .collect(Collectors.joining());
    }

    private String saved(String... attributes) {
        StoredSession session = sessions.createSession();
        for (int i = 0; i < attributes.length; i += 2) {
            session.setAttribute(attributes[i], attributes[i + 1]);
        }
        sessions.save(session);
        return session.getId();
    }

    private void use(String id) {
        StoredSession session = found(id);
        session.setLastAccessedTime(Instant.EPOCH);
        sessions.save(session);
    }

    private StoredSession found(String id) {
        @Nullable StoredSession session = sessions.findById(id);
        assertThat(session).isNotNull();
        return java.util.Objects.requireNonNull(session);
    }

    private List<Document> documents() {
        return mongo.getCollection("sessions").find().into(new ArrayList<>());
    }
}

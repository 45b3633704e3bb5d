package id.lapor.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.store.EmbeddedStore;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Two replicas of a service on one store: a person is signed in to the service, not to a process. */
class SessionJourneyTests {

    private static final String SIGN_IN = "/oauth2/authorization/lapor";
    private static final MovableTime TIME = new MovableTime();

    @TempDir
    private static Path folder;

    private static EmbeddedStore store;
    private static SigningProvider provider;
    private static Replica first;
    private static Replica second;

    private final Guest guest = new Guest();

    @BeforeAll
    static void start() throws IOException {
        store = EmbeddedStore.start(folder, 0);
        provider = new SigningProvider(0);
        first = new Replica(store.connectionString(), provider, TIME);
        second = new Replica(store.connectionString(), provider, TIME);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
        provider.close();
        store.close();
    }

    @Test
    void staysSignedInWhenTheReplicaIsGone() {
        try (Replica third = new Replica(store.connectionString(), provider, TIME)) {
            assertThat(guest.open(third.at("/office")).body()).contains("liaison");
        }
        HttpResponse<String> elsewhere = guest.ask(first.at("/office"));
        assertThat(elsewhere.statusCode()).isEqualTo(200);
        assertThat(elsewhere.body()).contains("liaison");
    }

    @Test
    void continuesASignInThatAnotherReplicaBegan() {
        HttpResponse<String> toProvider = guest.ask(first.at(SIGN_IN));
        String back = guest.ask(header(toProvider, "Location"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        guest.open(back.replace(first.at(""), second.at("")));
        assertThat(guest.ask(first.at("/office")).body()).contains("liaison");
    }

    @Test
    void signsOutOfAllReplicasAtOnce() {
        HttpResponse<String> page = guest.open(first.at("/office"));
        String session = guest.session();
        assertThat(guest.signOut(page, first.at("/logout")).statusCode()).isEqualTo(302);
        assertThat(Guest.askWith(session, second.at("/office")).statusCode()).isEqualTo(302);
        assertThat(guest.session()).isEmpty();
    }

    @Test
    void givesEverySignInASessionIdOfItsOwn() {
        guest.ask(first.at("/office"));
        String before = guest.session();
        guest.open(first.at("/office"));
        assertThat(guest.session()).hasSize(43).isNotEqualTo(before);
        assertThat(Guest.askWith(before, first.at("/office")).statusCode()).isEqualTo(302);
        assertThat(Guest.askWith(guest.session(), first.at("/office")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void endsASessionThatNobodyUses() {
        guest.open(first.at("/office"));
        TIME.pass(Duration.ofMinutes(59));
        assertThat(guest.ask(second.at("/office")).statusCode()).isEqualTo(200);
        TIME.pass(Duration.ofMinutes(59));
        assertThat(guest.ask(first.at("/office")).statusCode()).isEqualTo(200);
        TIME.pass(Duration.ofMinutes(60));
        assertThat(guest.ask(first.at("/office")).statusCode()).isEqualTo(302);
    }

    @Test
    void endsASessionTwelveHoursAfterItsSignInHoweverBusyItIs() {
        guest.ask(first.at("/office"));
        TIME.pass(Duration.ofMinutes(30));
        guest.open(first.at("/office"));
        for (int i = 0; i < 23; i++) {
            TIME.pass(Duration.ofMinutes(30));
            assertThat(guest.ask(first.at("/office")).statusCode()).isEqualTo(200);
        }
        TIME.pass(Duration.ofMinutes(30));
        assertThat(guest.ask(first.at("/office")).statusCode()).isEqualTo(302);
    }

    @Test
    void opensNothingToWhoHasCopiedTheDatabase() {
        guest.open(first.at("/office"));
        List<Document> stolen = first.bean(MongoOperations.class).findAll(Document.class, "sessions");
        assertThat(stolen)
                .isNotEmpty()
                .extracting(session -> session.getString("_id"))
                .doesNotContain(guest.session())
                .allMatch(name -> Guest.askWith(name, first.at("/office")).statusCode() == 302);
    }

    @Test
    void asksForASignInWhenTheSessionCannotBeRead() {
        guest.open(first.at("/office"));
        first.bean(MongoOperations.class)
                .updateMulti(new Query(), Update.update("attributes", new Document("eA", "?")), "sessions");
        assertThat(guest.ask(first.at("/office")).statusCode()).isEqualTo(302);
        assertThat(guest.open(first.at("/office")).body()).contains("liaison");
    }

    @Test
    void keepsOfficersOfACitizensServiceSignedInWhenTheReplicaIsGone() {
        try (Replica other = Replica.forCitizens(store.connectionString(), provider, TIME)) {
            try (Replica one = Replica.forCitizens(store.connectionString(), provider, TIME)) {
                assertThat(guest.open(one.at("/en/office")).body()).contains("liaison");
            }
            HttpResponse<String> page = guest.ask(other.at("/office"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("liaison");
            assertThat(guest.signOut(page, other.at("/logout")).statusCode()).isEqualTo(302);
            assertThat(guest.ask(other.at("/office")).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void leavesCitizensWithoutSessionCookieAndDatabase(@TempDir Path other) {
        EmbeddedStore failing = EmbeddedStore.start(other, 0);
        try (Replica replica = Replica.forCitizens(failing.connectionString(), provider, TIME)) {
            HttpResponse<String> answer = guest.ask(replica.at("/hello"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(replica.bean(MongoOperations.class).findAll(Document.class, "sessions"))
                    .isEmpty();
            guest.open(replica.at("/office"));
            failing.close();
            assertThat(guest.ask(replica.at("/office")).statusCode()).isEqualTo(503);
            assertThat(guest.ask(replica.at("/hello")).statusCode()).isEqualTo(200);
            assertThat(guest.ask(replica.at("/en/hello")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void explainsWhenTheStoreOfSessionsIsAway(@TempDir Path other) {
        EmbeddedStore failing = EmbeddedStore.start(other, 0);
        try (Replica replica = new Replica(failing.connectionString(), provider, TIME)) {
            guest.open(replica.at("/en/office"));
            failing.close();
            for (String page : new String[] {"/en/office", "/en" + SIGN_IN}) {
                HttpResponse<String> answer = guest.ask(replica.at(page));
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("temporarily-unavailable").doesNotContain("liaison");
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            }
            HttpResponse<String> stranger = new Guest().ask(replica.at("/en" + SIGN_IN));
            assertThat(stranger.statusCode()).isEqualTo(503);
            assertThat(stranger.body()).contains("temporarily-unavailable");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}

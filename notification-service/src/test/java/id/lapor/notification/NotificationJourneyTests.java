package id.lapor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import com.icegreen.greenmail.util.GreenMail;
import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.delivery.kit.Letters;
import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.NoticeLine;
import id.lapor.events.Channel;
import id.lapor.events.ClockName;
import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseDelegated;
import id.lapor.events.FollowupEvent.CaseEscalated;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseReopened;
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.CompletionRequested;
import id.lapor.events.RoutingEvent.Ground;
import id.lapor.events.Topics;
import id.lapor.events.UnitRecord;
import id.lapor.notification.book.SettleNotice;
import id.lapor.notification.notice.Notice;
import id.lapor.notification.notice.NoticeState;
import id.lapor.notification.notice.Notices;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.messaging.Message;

@NotificationTest
class NotificationJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String SECRET = "rahasia-yang-tidak-boleh-bocor";
    private static final GreenMail MAIL = Surroundings.MAIL;
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", BrokerAndStore.brokers()), new StringSerializer(), new ByteArraySerializer());

    @Autowired
    LedgerSource ledger;

    @Autowired
    Notices notices;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    SettleNotice settle;

    private final String number = "N" + UUID.randomUUID();

    @AfterAll
    static void stop() {
        PRODUCER.close();
    }

    @Test
    void tellsReporterAndUnitOfEveryStepWhateverArrivesFirst() {
        List<Runnable> topics = new ArrayList<>(List.of(
                () -> send(Topics.INTAKE_EVENTS, Letters.event("intake", number, 1, filed("id", true), NOW)),
                () -> send(Topics.INTAKE_CONTACTS, contact("budi@reporter.example")),
                () -> send(Topics.ROUTING_EVENTS, Letters.event("routing", number, 1, routed(), NOW)),
                () -> followup(
                        new CaseOpened(1, "ITJEN", ReportKind.COMPLAINT),
                        new DueSet(
                                1, ClockName.FIRST_RESPONSE, Instant.parse("2026-12-01T09:00:00Z"), DueReason.ROUTED),
                        new CaseAnswered(1, 1),
                        new CaseClosed(1, Closing.WINDOW_PASSED),
                        new CaseReopened(1)),
                this::unit));
        Collections.shuffle(topics, new Random(7));
        topics.forEach(Runnable::run);

        // A mail is caught before the notice is noted as sent.
        await().atMost(SOON).until(this::line, new NoticeLine(number, 6, 0, 0, 0)::equals);
        assertThat(mails())
                .extracting(NotificationJourneyTests::subject)
                .containsExactlyInAnyOrder(
                        "[Lapor " + number + "] Laporan Anda sudah sampai",
                        "[Lapor " + number + "] Laporan Anda diteruskan ke unit yang berwenang",
                        "[Lapor " + number + "] Laporan baru untuk unit Anda",
                        "[Lapor " + number + "] Ada tanggapan atas laporan Anda",
                        "[Lapor " + number + "] Laporan Anda selesai",
                        "[Lapor " + number + "] Laporan Anda dibuka kembali");
        assertThat(mail("unit Anda"))
                .contains("itjen@unit.example", "Selasa, 1 Desember 2026, 16.00 WIB", "/cases/" + number);
    }

    @Test
    void tellsTheReporterWhatIsAskedAndTheOfficesThatALimitRunsDown() {
        unit();
        send(Topics.INTAKE_EVENTS, Letters.event("intake", number, 1, filed("id", true), NOW));
        send(Topics.INTAKE_CONTACTS, contact("budi@reporter.example"));
        send(Topics.ROUTING_EVENTS, Letters.event("routing", number, 1, new CompletionRequested("c1"), NOW));
        send(
                Topics.ROUTING_EVENTS,
                Letters.event("routing", number, 2, new ComplaintArchived(ArchiveReason.TOO_GENERAL), NOW));
        followup(
                new DueSet(0, ClockName.VERIFICATION, Instant.parse("2026-12-01T09:00:00Z"), DueReason.FILED),
                new CaseEscalated(0, ClockName.VERIFICATION, 50, Rung.HOLDER, null),
                new CaseEscalated(0, ClockName.VERIFICATION, 100, Rung.ABOVE, "ITJEN"),
                new CaseDelegated(0, "ITJEN"),
                new ReporterAsked(0, "q1", Instant.parse("2026-12-01T09:00:00Z")));

        await().atMost(SOON).until(this::line, new NoticeLine(number, 7, 0, 0, 0)::equals);
        assertThat(mails())
                .extracting(NotificationJourneyTests::subject)
                .containsExactlyInAnyOrder(
                        "[Lapor " + number + "] Laporan Anda sudah sampai",
                        "[Lapor " + number + "] Laporan Anda perlu dilengkapi",
                        "[Lapor " + number + "] Laporan Anda diarsipkan",
                        "[Lapor " + number + "] Batas waktu laporan hampir habis",
                        "[Lapor " + number + "] Laporan melewati batas waktu",
                        "[Lapor " + number + "] Laporan diserahkan ke unit Anda",
                        "[Lapor " + number + "] Ada pertanyaan tentang laporan Anda");
        assertThat(mail("hampir habis")).contains("biro@lapor.example", "/triage/" + number);
        assertThat(mail("melewati")).contains("itjen@unit.example", "/cases/" + number);
        assertThat(mail("diarsipkan")).contains("budi@reporter.example", "terlalu umum");
    }

    @Test
    void noMailHoldsAWordOfTheReport() {
        Dossier dossier = new Dossier(SECRET, SECRET, null, null, SECRET, List.of());
        send(Topics.INTAKE_PRIVATE, Letters.record("intake", "private", number, 1, dossier, NOW));
        send(Topics.INTAKE_EVENTS, Letters.event("intake", number, 1, filed("en", true), NOW));
        send(Topics.INTAKE_CONTACTS, contact("siti@reporter.example"));
        unit();
        send(Topics.ROUTING_EVENTS, Letters.event("routing", number, 1, routed(), NOW));
        await().atMost(SOON).until(() -> mails().size() == 2);
        assertThat(mails()).allSatisfy(mail -> assertThat(whole(mail)).doesNotContain(SECRET));
        // One to the reporter and one to the unit, each told on a topic of its own: which comes first is open.
        assertThat(mails())
                .extracting(NotificationJourneyTests::subject)
                .anySatisfy(subject -> assertThat(subject).contains("Your report has arrived"));
    }

    @Test
    void whoLeftNoContactGetsNothingAndNothingIsLeftPending() {
        send(Topics.INTAKE_EVENTS, Letters.event("intake", number, 1, filed("id", false), NOW));
        await().atMost(SOON).until(() -> line().equals(new NoticeLine(number, 0, 0, 0, 0)));
    }

    @Test
    void aCrashAfterSendingRepeatsTheSameMessageIdAndCountsIt() throws MessagingException {
        doThrow(new DataAccessResourceFailureException("the store went away"))
                .doCallRealMethod()
                .when(settle)
                .settle(any(), any());
        send(Topics.INTAKE_EVENTS, Letters.event("intake", number, 1, filed("id", true), NOW));
        send(Topics.INTAKE_CONTACTS, contact("budi@reporter.example"));
        await().atMost(SOON).until(() -> line().equals(new NoticeLine(number, 1, 0, 0, 1)));
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(0).getMessageID()).isEqualTo(mails().get(1).getMessageID());
    }

    @Test
    void aCrashBeforeTheMarkSendsNothingAgain() {
        doCallRealMethod().when(settle).settle(any(), any());
        send(Topics.INTAKE_EVENTS, Letters.event("intake", number, 1, filed("id", true), NOW));
        send(Topics.INTAKE_CONTACTS, contact("budi@reporter.example"));
        await().atMost(SOON).until(() -> line().equals(new NoticeLine(number, 1, 0, 0, 0)));
        Query mine = Query.query(Criteria.where("complaint").is(number));
        await().atMost(SOON).until(() -> isSent(mine));
        mongo.updateFirst(
                mine, Update.update("state", NoticeState.PENDING).set("notBefore", Instant.EPOCH), Notice.class);
        await().atMost(SOON).until(() -> isSent(mine));
        assertThat(mails()).hasSize(1);
        assertThat(line()).isEqualTo(new NoticeLine(number, 1, 0, 0, 0));
    }

    @Test
    void anOutageOfTheMailServerDelaysAndLosesNothing() {
        MAIL.stop();
        send(Topics.INTAKE_EVENTS, Letters.event("intake", number, 1, filed("id", true), NOW));
        send(Topics.INTAKE_CONTACTS, contact("budi@reporter.example"));
        await().atMost(SOON)
                .until(() -> notices.due(100).stream()
                                .anyMatch(notice -> notice.complaint().equals(number))
                        || line().pending() == 1);
        assertThat(line().pending()).isEqualTo(1);
        MAIL.start();
        await().atMost(SOON).until(() -> line().equals(new NoticeLine(number, 1, 0, 0, 0)));
        assertThat(mails()).hasSize(1);
    }

    private boolean isSent(Query notice) {
        return mongo.find(notice, Notice.class).stream().anyMatch(found -> found.state() == NoticeState.SENT);
    }

    private NoticeLine line() {
        return ledger.page(null, 5000).items().stream()
                .map(NoticeLine.class::cast)
                .filter(line -> line.trackingNumber().equals(number))
                .findFirst()
                .orElse(new NoticeLine(number, -1, -1, -1, -1));
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> subject(mail).contains(number))
                .toList();
    }

    /** The whole of the mail whose subject holds a word. */
    private String mail(String word) {
        return mails().stream()
                .filter(mail -> subject(mail).contains(word))
                .map(NotificationJourneyTests::whole)
                .findFirst()
                .orElseThrow();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String whole(MimeMessage mail) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unit() {
        UnitRecord unit = new UnitRecord(
                "ITJEN",
                "Inspektorat Jenderal",
                UnitRecord.UnitLevel.MAIN_UNIT,
                List.of("KEMENKUMHAM"),
                ZoneId.of("Asia/Jakarta"),
                "itjen@unit.example",
                LocalDate.of(2020, 1, 1),
                null);
        String key = "unit/ITJEN/2020-01-01";
        send(Topics.REFERENCE, key, Letters.record("routing", "reference", key, 1, unit, NOW));
    }

    private void followup(Object... events) {
        for (int i = 0; i < events.length; i++) {
            send(Topics.FOLLOWUP_EVENTS, Letters.event("followup", number, i + 1, events[i], NOW));
        }
    }

    private Message<?> contact(String email) {
        return Letters.record("intake", "contacts", number, 1, Surroundings.KEYS.seal(number, email), NOW);
    }

    private static ComplaintFiled filed(String language, boolean contactable) {
        return new ComplaintFiled(
                ReportKind.COMPLAINT, null, null, Channel.WEB, false, false, contactable, language, null);
    }

    private static ComplaintRouted routed() {
        return new ComplaintRouted(1, "ITJEN", ReportKind.COMPLAINT, null, "SOP-2018", Ground.DESK, false);
    }

    private void send(String topic, Message<?> letter) {
        send(topic, number, letter);
    }

    private static void send(String topic, String key, Message<?> letter) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, (byte[]) letter.getPayload());
        Letters.headers(letter).forEach(message.headers()::add);
        try {
            PRODUCER.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

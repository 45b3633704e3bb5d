package id.lapor.delivery;

import id.lapor.events.Dossier;
import id.lapor.events.IntakeEvent;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** The smallest service there can be: it sends as intake and hears itself as routing. */
@SpringBootApplication
class DeliveryTestApplication {

    static final class Sender implements Correspondent {
        @Id
        private final String id;

        @Version
        private @Nullable Long version;

        private Outbox outbox = new Outbox();
        private Inbox inbox = new Inbox();

        Sender(String id) {
            this.id = id;
        }

        void say(Instant now) {
            outbox.event(new ComplaintReplied(1, 1), now);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Outbox outbox() {
            return outbox;
        }

        @Override
        public Inbox inbox() {
            return inbox;
        }

        @Override
        public void restate(String stream, Instant now) {
            outbox.record(stream, new Dossier("keadaan kini", "Isi", null, null, null, List.of()), now);
        }
    }

    static final class Receiver implements Correspondent {
        @Id
        private final String id;

        @Version
        private @Nullable Long version;

        private Outbox outbox = new Outbox();
        private Inbox inbox = new Inbox();
        private List<Long> heard = new ArrayList<>();
        private String title = "";

        Receiver(String id) {
            this.id = id;
        }

        List<Long> heard() {
            return heard;
        }

        String title() {
            return title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Outbox outbox() {
            return outbox;
        }

        @Override
        public Inbox inbox() {
            return inbox;
        }

        @Override
        public void restate(String stream, Instant now) {
            throw new IllegalStateException("A receiver sends nothing");
        }
    }

    @Bean
    Outboxes outboxes() {
        return new Outboxes("intake", Sender.class);
    }

    @Bean
    Documents<Sender> senders(MongoOperations mongo) {
        return new Documents<>(mongo, Sender.class, Sender::new);
    }

    @Bean
    Documents<Receiver> receivers(MongoOperations mongo) {
        return new Documents<>(mongo, Receiver.class, Receiver::new);
    }

    /** What is not known yet is waited for; the test says when it is known. */
    static final AtomicInteger UNKNOWN_FOR = new AtomicInteger();

    @Bean
    Consumer<Message<?>> intakeEvents(Documents<Receiver> receivers) {
        return message -> receivers.receive(Wire.event(message, IntakeEvent.class), (receiver, event) -> {
            if (UNKNOWN_FOR.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new NotYetKnown("The unit");
            }
            receiver.heard.add(event.number());
        });
    }

    @Bean
    Consumer<Message<?>> intakePrivate(Documents<Receiver> receivers) {
        return message -> receivers.receiveRecord(
                Wire.record(message, Dossier.class),
                (receiver, dossier) -> receiver.title =
                        dossier.isTombstone() ? "(dihapus)" : dossier.body().title());
    }
}

package id.lapor.delivery;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.messaging.support.MessageBuilder;

/**
 * What an owner finds in its own compacted topics. A record that is older than its document, with no newer one behind it, was
 * sent by a relay that slept; the present state is then sent again, for compaction would keep the old one for ever.
 * Confined to the thread that reads.
 */
final class OwnRecords {
    private final List<Documents<? extends Correspondent>> owners;
    private final Clock clock;
    private final Map<String, Received<Object>> last = new HashMap<>();

    OwnRecords(List<Documents<? extends Correspondent>> owners, Clock clock) {
        this.owners = owners;
        this.clock = clock;
    }

    /** Takes the next record of the log: the last one of each key is what counts. */
    void saw(ConsumerRecord<String, byte[]> message) {
        MessageBuilder<byte[]> seen = MessageBuilder.withPayload(new byte[0]);
        message.headers().forEach(header -> seen.setHeader(header.key(), header.value()));
        Received<Object> received = Wire.record(seen.build(), Object.class);
        last.put(received.stream() + "/" + received.key(), received);
    }

    /** At the end of the log: whatever is the last of its key must be the present state of its document. */
    void atTheEnd() {
        last.values().forEach(seen -> owners.forEach(owner -> restateIfOlder(owner, seen)));
        last.clear();
    }

    private <A extends Correspondent> void restateIfOlder(Documents<A> owner, Received<?> seen) {
        if (owner.find(seen.key()).filter(document -> isOlder(seen, document)).isPresent()) {
            owner.change(seen.key(), document -> {
                if (isOlder(seen, document)) {
                    document.restate(seen.stream(), clock.instant());
                }
            });
        }
    }

    /** One that waits in the outbox is newer and on its way already. */
    private static boolean isOlder(Received<?> seen, Correspondent document) {
        return seen.number() < document.outbox().revision(seen.stream())
                && !document.outbox().isWaiting(seen.stream());
    }
}

package id.lapor.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Puts envelopes on the wire. Of one complaint there is never more than one unacknowledged message on one topic. */
final class EnvelopeSender implements AutoCloseable {
    private final Producer<String, byte[]> producer;

    EnvelopeSender(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Sends in rounds, the first of each stream together, and waits for a round before the next.
     *
     * @param sent receives the refs that were acknowledged
     * @return whether all were
     */
    boolean sendInOrder(Outboxes outboxes, String key, List<Envelope> pending, List<String> sent)
            throws InterruptedException, ExecutionException {
        Map<String, Deque<Envelope>> streams = new LinkedHashMap<>();
        pending.forEach(e ->
                streams.computeIfAbsent(e.stream(), s -> new ArrayDeque<>()).add(e));
        while (!streams.isEmpty()) {
            Map<Envelope, Future<RecordMetadata>> round = new LinkedHashMap<>();
            for (Deque<Envelope> stream : streams.values()) {
                Envelope envelope = stream.remove();
                round.put(envelope, producer.send(message(outboxes, key, envelope)));
            }
            if (!acknowledged(round, sent)) {
                return false;
            }
            streams.values().removeIf(Deque::isEmpty);
        }
        return true;
    }

    private static boolean acknowledged(Map<Envelope, Future<RecordMetadata>> round, List<String> sent)
            throws InterruptedException, ExecutionException {
        List<ExecutionException> failures = new ArrayList<>();
        for (Map.Entry<Envelope, Future<RecordMetadata>> entry : round.entrySet()) {
            try {
                entry.getValue().get();
                sent.add(entry.getKey().ref());
            } catch (ExecutionException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty() && sent.isEmpty()) {
            throw failures.getFirst();
        }
        return failures.isEmpty();
    }

    static ProducerRecord<String, byte[]> message(Outboxes outboxes, String key, Envelope envelope) {
        String data = envelope.data();
        byte[] value = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(outboxes.topic(envelope.stream()), key, value);
        String origin = envelope.isOn(Outbox.EVENTS) ? outboxes.source() : outboxes.source() + "/" + envelope.stream();
        Headers headers = message.headers();
        put(headers, Wire.SPEC_VERSION, "1.0");
        put(headers, Wire.ID, origin + "/" + key + "/" + envelope.number());
        put(headers, Wire.SOURCE, "/" + outboxes.source());
        put(headers, Wire.TYPE, envelope.type());
        put(headers, Wire.TIME, envelope.at().toString());
        put(headers, Wire.SUBJECT, key);
        put(headers, Wire.CONTENT_TYPE, "application/json");
        put(headers, Wire.TRACE_PARENT, envelope.traceparent());
        return message;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

package id.lapor.reporting.stream;

import id.lapor.reporting.stream.Reading.Unreadable;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a dead letter of a message that nobody can read: the message with the place where it lay and the reason. */
final class BuryUnreadable extends ContextualProcessor<String, Unreadable, String, Unreadable> {
    private static final Logger LOG = LoggerFactory.getLogger(BuryUnreadable.class);

    @Override
    public void process(Record<String, Unreadable> message) {
        Unreadable letter = message.value();
        LOG.error("{} cannot be counted: {}", letter.where(), letter.reason());
        message.headers().add("lapor-where", letter.where().getBytes(StandardCharsets.UTF_8));
        message.headers().add("lapor-reason", letter.reason().getBytes(StandardCharsets.UTF_8));
        context().forward(message);
    }
}

package id.lapor.delivery;

import id.lapor.events.Topics;
import java.util.List;

/**
 * Which documents of a service send. A service declares one bean of this; the relay does the rest.
 *
 * @param source the service's name in topics and event ids: {@code intake}, {@code routing}, ...
 */
public record Outboxes(String source, List<Class<? extends Correspondent>> documents) {

    public Outboxes {
        documents = List.copyOf(documents);
    }

    public Outboxes(String source, Class<? extends Correspondent> document) {
        this(source, List.of(document));
    }

    /** Topics of this service whose records are kept by key; the figures are written by a stream, not by an outbox. */
    List<String> compactedTopics() {
        return Topics.ALL.stream()
                .filter(topic -> topic.kept() == Topics.Kept.COMPACTED)
                .map(Topics.Topic::name)
                .filter(name -> name.startsWith(topic("")))
                .filter(name -> !name.equals(Topics.FIGURES))
                .toList();
    }

    String topic(String stream) {
        return "lapor." + source + "." + stream;
    }
}

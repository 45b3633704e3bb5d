package id.lapor.reporting.stream;

import id.lapor.events.Topics;
import id.lapor.reporting.facts.Change;
import id.lapor.reporting.facts.ComplaintFacts;
import id.lapor.reporting.stream.Reading.Read;
import id.lapor.reporting.stream.Reading.Unreadable;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * From events to figures: events, per complaint its facts, differences of cells, per cell their sum. With exactly-once
 * processing each event is counted once, whatever is killed in between.
 */
public final class FigureTopology {
    /** Store of the facts, by complaint id. */
    public static final String FACTS = "facts";

    /** Topics that the figures are built on. */
    public static final List<String> SOURCES =
            List.of(Topics.INTAKE_EVENTS, Topics.ROUTING_EVENTS, Topics.FOLLOWUP_EVENTS);

    private static final String CELLS = "cells";

    private final String group;
    private final ZoneId bureau;

    /**
     * @param group name of the consumer group, for the names of dead letters
     * @param bureau zone of the days of filing
     */
    public FigureTopology(String group, ZoneId bureau) {
        this.group = group;
        this.bureau = bureau;
    }

    /** The figures, keyed by their coordinates, from the events of {@link #SOURCES}, keyed by complaint id. */
    public KStream<String, byte[]> figures(KStream<String, byte[]> events) {
        KStream<String, Reading> readings = events.processValues(ReadEvents::new);
        bury(readings.filter((key, reading) -> reading instanceof Unreadable)
                .mapValues(reading -> (Unreadable) reading));
        return readings.filter((key, reading) -> reading instanceof Read)
                .mapValues(reading -> ((Read) reading).change())
                .process(new Counting(bureau))
                .groupByKey(Grouped.with(CELLS, Serdes.String(), Serdes.Long()))
                .aggregate(() -> Sum.NOTHING, (cell, difference, sum) -> sum.plus(difference), cells())
                .toStream()
                .processValues(WriteFigures::new);
    }

    /** Topic of the dead letters of a source topic. */
    String deadLetters(String topic) {
        return topic + "." + group + ".dlq";
    }

    private void bury(KStream<String, Unreadable> letters) {
        Serde<Unreadable> value =
                Serdes.serdeFrom((topic, letter) -> letter.value().get(), (topic, bytes) -> {
                    throw new UnsupportedOperationException("Dead letters are only written");
                });
        letters.process(BuryUnreadable::new)
                .to((key, letter, context) -> deadLetters(letter.topic()), Produced.with(Serdes.String(), value));
    }

    private static Materialized<String, Sum, KeyValueStore<Bytes, byte[]>> cells() {
        return Materialized.<String, Sum, KeyValueStore<Bytes, byte[]>>as(CELLS)
                .withKeySerde(Serdes.String())
                .withValueSerde(JsonSerde.of(Sum.class));
    }

    /** Brings the store of the facts along. */
    private record Counting(ZoneId bureau) implements ProcessorSupplier<String, Change, String, Long> {
        @Override
        public Processor<String, Change, String, Long> get() {
            return new CountComplaint(bureau);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore(FACTS), Serdes.String(), JsonSerde.of(ComplaintFacts.class))
                    .withCachingEnabled());
        }
    }
}

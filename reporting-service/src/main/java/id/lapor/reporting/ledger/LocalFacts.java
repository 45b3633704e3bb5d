package id.lapor.reporting.ledger;

import id.lapor.edge.ledger.ReportLine;
import id.lapor.events.Topics;
import id.lapor.reporting.facts.ComplaintFacts;
import id.lapor.reporting.stream.FigureTopology;
import id.lapor.reporting.stream.RunningStreams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.ThreadMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The facts that this replica holds, by interactive queries of its stores, one per partition. */
@Component
class LocalFacts {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFacts.class);

    private final RunningStreams streams;

    LocalFacts(RunningStreams streams) {
        this.streams = streams;
    }

    /** The first lines after a tracking number, of all partitions here, in order. */
    List<ReportLine> after(@Nullable String after, int limit) {
        KafkaStreams running = streams.find().orElseThrow(FactsLedger::notYet);
        try {
            List<ReportLine> lines = new ArrayList<>();
            partitions(running).forEach(partition -> read(store(running, partition), after, limit, lines));
            lines.sort(Comparator.comparing(ReportLine::trackingNumber));
            return lines.size() > limit ? lines.subList(0, limit) : lines;
        } catch (InvalidStateStoreException e) {
            LOG.warn("The facts cannot be read now: {}", e.toString());
            throw FactsLedger.notYet();
        }
    }

    private static List<Integer> partitions(KafkaStreams running) {
        return running.metadataForLocalThreads().stream()
                .map(ThreadMetadata::activeTasks)
                .flatMap(tasks -> tasks.stream())
                .flatMap(task -> task.topicPartitions().stream())
                .filter(partition -> partition.topic().equals(Topics.INTAKE_EVENTS))
                .map(partition -> partition.partition())
                .distinct()
                .toList();
    }

    private static ReadOnlyKeyValueStore<String, ComplaintFacts> store(KafkaStreams running, int partition) {
        return running.store(StoreQueryParameters.fromNameAndType(
                        FigureTopology.FACTS, QueryableStoreTypes.<String, ComplaintFacts>keyValueStore())
                .withPartition(partition));
    }

    private static void read(
            ReadOnlyKeyValueStore<String, ComplaintFacts> store,
            @Nullable String after,
            int limit,
            List<ReportLine> lines) {
        // The smallest text after a text is that text with a zero behind it.
        String from = after == null ? "" : after + "\0";
        try (KeyValueIterator<String, ComplaintFacts> facts = store.range(from, null)) {
            for (int taken = 0; facts.hasNext() && taken < limit; ) {
                KeyValue<String, ComplaintFacts> next = facts.next();
                if (next.value.filing() != null) {
                    lines.add(line(next.key, next.value));
                    taken++;
                }
            }
        }
    }

    private static ReportLine line(String number, ComplaintFacts facts) {
        return new ReportLine(
                number,
                facts.status().name(),
                facts.assignment() == 0 ? null : facts.assignment(),
                facts.unitCode(),
                facts.marks().count());
    }
}

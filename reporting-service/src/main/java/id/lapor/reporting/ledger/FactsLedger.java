package id.lapor.reporting.ledger;

import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.ReportLine;
import id.lapor.edge.paging.Page;
import id.lapor.edge.problem.Refusal;
import id.lapor.reporting.ReportingSettings;
import id.lapor.reporting.stream.FigureTopology;
import id.lapor.reporting.stream.RunningStreams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The ledger of the figures: each report of which the filing has been heard, as the facts say. Each replica holds the facts of
 * some partitions, so the others are asked too.
 */
@Component
class FactsLedger implements LedgerSource {
    private final RunningStreams streams;
    private final LocalFacts local;
    private final Replicas replicas;
    private final HostInfo here;

    FactsLedger(RunningStreams streams, LocalFacts local, Replicas replicas, ReportingSettings settings) {
        this.streams = streams;
        this.local = local;
        this.replicas = replicas;
        this.here = HostInfo.buildFromEndpoint(settings.address());
    }

    @Override
    public Page<? extends Line> page(@Nullable String after, int limit) {
        List<ReportLine> lines = new ArrayList<>();
        for (HostInfo host : hosts()) {
            lines.addAll(host.equals(here) ? local.after(after, limit + 1) : replicas.ask(host, after, limit + 1));
        }
        lines.sort(Comparator.comparing(ReportLine::trackingNumber));
        return Page.of(
                lines.size() > limit + 1 ? lines.subList(0, limit + 1) : lines, limit, ReportLine::trackingNumber);
    }

    private List<HostInfo> hosts() {
        KafkaStreams running = streams.find().orElseThrow(FactsLedger::notYet);
        try {
            if (running.state() != KafkaStreams.State.RUNNING) {
                throw notYet();
            }
            List<HostInfo> hosts = running.streamsMetadataForStore(FigureTopology.FACTS).stream()
                    .map(StreamsMetadata::hostInfo)
                    .toList();
            if (hosts.isEmpty()) {
                throw notYet();
            }
            return hosts;
        } catch (InvalidStateStoreException e) {
            throw notYet();
        }
    }

    /** A stream that is being dealt out again has the whole ledger in a moment; half of it would be a wrong one. */
    static Refusal notYet() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable").header("Retry-After", "2");
    }
}

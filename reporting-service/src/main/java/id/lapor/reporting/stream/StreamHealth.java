package id.lapor.reporting.stream;

import org.apache.kafka.streams.KafkaStreams.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well once the stream has run; being dealt out again afterwards is no illness, a stream that has died is. */
@Component("streamHealthIndicator")
class StreamHealth implements HealthIndicator {
    private final RunningStreams streams;
    private volatile boolean hasRun;

    StreamHealth(RunningStreams streams) {
        this.streams = streams;
    }

    @Override
    public Health health() {
        State state = streams.find().map(running -> running.state()).orElse(State.CREATED);
        boolean runs = state == State.RUNNING;
        if (runs) {
            hasRun = true;
        }
        boolean well = runs || (hasRun && state == State.REBALANCING);
        return (well ? Health.up() : Health.down()).withDetail("stream", state).build();
    }
}

package id.lapor.reporting.stream;

import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import org.springframework.stereotype.Component;

/** The stream as it runs: a thread that fails is replaced, since an outage passes and what stays is buried elsewhere. */
// The binder calls a configurer only if there is one, or one that is primary; Boot's metrics bring another.
@Primary
@Component
public class RunningStreams implements StreamsBuilderFactoryBeanConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(RunningStreams.class);

    private volatile @Nullable StreamsBuilderFactoryBean factory;

    @Override
    public void configure(StreamsBuilderFactoryBean made) {
        factory = made;
        made.setStreamsUncaughtExceptionHandler(failure -> {
            LOG.warn("A thread of the stream is replaced: {}", failure.toString());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    }

    /** The stream, once it has been started. */
    public Optional<KafkaStreams> find() {
        return Optional.ofNullable(factory).map(StreamsBuilderFactoryBean::getKafkaStreams);
    }

    /** Whether it runs just now: not starting, not being dealt out again, not dead. */
    public boolean isRunning() {
        return find().filter(streams -> streams.state() == KafkaStreams.State.RUNNING)
                .isPresent();
    }
}

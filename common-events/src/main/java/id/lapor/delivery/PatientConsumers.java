package id.lapor.delivery;

import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Retries without limit what passes, and buries at once what stays. The binder's own default is three attempts and then the
 * dead letters for any exception, an outage included: that would lose order and reports.
 */
final class PatientConsumers implements ListenerContainerWithDlqAndRetryCustomizer {
    private static final BackOff UNTIL_IT_PASSES = new FixedBackOff(500, FixedBackOff.UNLIMITED_ATTEMPTS);
    private static final BackOff AT_ONCE = new FixedBackOff(0, 0);

    private final DeadLetters deadLetters;

    PatientConsumers(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            @Nullable String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> ignored,
            @Nullable BackOff alsoIgnored) {
        DefaultErrorHandler handler = new DefaultErrorHandler(
                (message, failure) -> deadLetters.bury(message, group, failure), UNTIL_IT_PASSES);
        // The handler asks this only when its own back-off has retries; with none it would bury outages too.
        handler.setBackOffFunction((message, failure) -> Trouble.passes(failure) ? UNTIL_IT_PASSES : AT_ONCE);
        handler.setCommitRecovered(true);
        handler.setResetStateOnRecoveryFailure(false);
        container.setCommonErrorHandler(handler);
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, @Nullable String group) {
        return false;
    }
}

package id.lapor.reporting.web;

import id.lapor.reporting.ReportingSettings;
import id.lapor.reporting.view.FigureView;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open streams of figures. News are gathered: each stream gets the present state at most once in a pace, and a sign of life when
 * there is no news. A slow reader waits for itself only and misses nothing, since each message is the whole state.
 */
@Component
class FigureStreams implements SmartLifecycle {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final String NAME = "figures";
    private static final long NEVER = -1;

    private final FigureView view;
    private final ReportingSettings settings;
    private final Set<Open> streams = ConcurrentHashMap.newKeySet();
    private ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private @Nullable ScheduledFuture<?> beat;
    private volatile boolean running;

    FigureStreams(FigureView view, ReportingSettings settings) {
        this.view = view;
        this.settings = settings;
    }

    /** Opens a stream; the reader opens it again when it ends. The present state comes first. */
    SseEmitter open(Supplier<?> state) {
        return open(state, NEVER);
    }

    /**
     * Opens a stream for a reader who has the state of a version.
     *
     * @param seen that version; the first message comes when there is a newer one
     */
    SseEmitter open(Supplier<?> state, long seen) {
        Open stream = new Open(state, seen);
        streams.add(stream);
        stream.emitter.onCompletion(() -> streams.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        stream.emitter.onError(failure -> streams.remove(stream));
        return stream.emitter;
    }

    private void beat() {
        streams.forEach(stream -> senders.execute(() -> stream.send(view.version())));
    }

    @Override
    public void start() {
        running = true;
        senders = Executors.newVirtualThreadPerTaskExecutor();
        pace = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("figure-streams").factory());
        long period = settings.pace().toMillis();
        beat = pace.scheduleWithFixedDelay(this::beat, period, period, TimeUnit.MILLISECONDS);
    }

    /** Ends all streams, so that no open one delays the end of the service. */
    @Override
    public void stop() {
        running = false;
        if (beat != null) {
            beat.cancel(false);
        }
        pace.shutdownNow();
        streams.forEach(stream -> stream.emitter.complete());
        senders.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** One reader. */
    private final class Open {
        private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        private final AtomicBoolean sending = new AtomicBoolean();
        private final Supplier<?> state;
        private long seen;
        private long lastSent = System.nanoTime();

        Open(Supplier<?> state, long seen) {
            this.state = state;
            this.seen = seen;
        }

        void send(long version) {
            if (!sending.compareAndSet(false, true)) {
                return;
            }
            try {
                if (version != seen) {
                    emitter.send(SseEmitter.event().name(NAME).data(state.get()));
                    seen = version;
                    lastSent = System.nanoTime();
                } else if (System.nanoTime() - lastSent > settings.heartbeat().toNanos()) {
                    emitter.send(SseEmitter.event().comment("here"));
                    lastSent = System.nanoTime();
                }
            } catch (IOException | IllegalStateException gone) {
                // The reader has left, which a stream learns only by sending.
                streams.remove(this);
            } finally {
                sending.set(false);
            }
        }
    }
}

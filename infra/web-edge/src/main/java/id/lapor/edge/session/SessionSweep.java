package id.lapor.edge.session;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Removes ended sessions, in each replica: the store of one machine has no documents that expire by themselves. */
public final class SessionSweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SessionSweep.class);

    private final Sessions sessions;
    private final Duration pause;
    private @Nullable ScheduledExecutorService sweeper;
    private @Nullable ScheduledFuture<?> sweeping;

    public SessionSweep(Sessions sessions, SessionSettings settings) {
        this.sessions = sessions;
        this.pause = settings.sweep();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("session-sweep").factory());
        sweeping = started.scheduleWithFixedDelay(this::sweep, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        sweeper = started;
    }

    @Override
    public synchronized void stop() {
        if (sweeping != null) {
            sweeping.cancel(true);
        }
        if (sweeper != null) {
            sweeper.shutdownNow();
            sweeper = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sweeper != null;
    }

    private void sweep() {
        try {
            sessions.sweep();
        } catch (RuntimeException away) {
            // An exception would end the sweeping for good; what has ended stays ended, and goes with the next sweep.
            log.debug("ended sessions could not be removed", away);
        }
    }
}

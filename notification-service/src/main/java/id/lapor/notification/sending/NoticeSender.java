package id.lapor.notification.sending;

import id.lapor.notification.NotificationSettings;
import id.lapor.notification.mail.Post;
import id.lapor.notification.notice.Notice;
import id.lapor.notification.notice.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends notices in lanes, those of one complaint in the same lane and thus in order. Woken by each notice raised, and by a
 * sweep for what an outage or a crash left behind; the sweep also renews the leases of what is being sent.
 */
@Component
class NoticeSender implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
    private static final int SWEPT_AT_ONCE = 500;

    private final SendNotice send;
    private final Notices notices;
    private final Post post;
    private final NotificationSettings settings;
    private final List<BlockingQueue<String>> lanes = new ArrayList<>();
    private final Set<String> queued = ConcurrentHashMap.newKeySet();
    private final Set<String> sending = ConcurrentHashMap.newKeySet();
    private ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor();
    private @Nullable ScheduledFuture<?> sweeping;
    private volatile boolean running;

    NoticeSender(SendNotice send, Notices notices, Post post, NotificationSettings settings) {
        this.send = send;
        this.notices = notices;
        this.post = post;
        this.settings = settings;
        for (int lane = 0; lane < settings.lanes(); lane++) {
            lanes.add(new LinkedBlockingQueue<>());
        }
    }

    /** Puts a notice into the lane of its complaint, unless it waits there already. */
    void wake(Notice notice) {
        if (queued.add(notice.id())) {
            lanes.get(Math.floorMod(notice.complaint().hashCode(), lanes.size()))
                    .add(notice.id());
        }
    }

    private void work(BlockingQueue<String> lane) {
        while (running) {
            try {
                String id = lane.take();
                queued.remove(id);
                sendUnlessShut(id);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** With the breaker open the notice is left to the sweep. */
    private void sendUnlessShut(String id) {
        if (!post.isOpen()) {
            return;
        }
        sending.add(id);
        try {
            send.send(id);
        } catch (RuntimeException e) {
            // The store is away, or something nobody foresaw: the notice is pending still and its lease runs out.
            LOG.warn("Notice {} waits: {}", id, e.toString());
        } finally {
            sending.remove(id);
        }
    }

    void sweep() {
        try {
            notices.renew(Set.copyOf(sending));
            if (post.isOpen()) {
                notices.due(SWEPT_AT_ONCE).forEach(this::wake);
            }
        } catch (RuntimeException e) {
            // A scheduled task that throws is never run again, and the sweep must outlive any outage.
            LOG.warn("The sweep of notices waits: {}", e.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        workers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("lane-", 0).factory());
        sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("notice-sweep").factory());
        lanes.forEach(lane -> workers.execute(() -> work(lane)));
        long period = settings.sweep().toMillis();
        sweeping = sweeper.scheduleWithFixedDelay(this::sweep, 0, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        if (sweeping != null) {
            sweeping.cancel(true);
        }
        sweeper.shutdownNow();
        workers.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

package id.lapor.intake.web;

import id.lapor.edge.problem.Refusal;
import id.lapor.intake.IntakeSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How many wrong numbers or receipts an address may send: a bucket that empties by one with each and fills by itself. Kept
 * by each replica for itself, for the latest addresses; right ones cost nothing.
 */
@Component
public final class GuessLimit {
    private static final int ADDRESSES = 50_000;

    private record Bucket(double left, long nanos) {}

    private final int most;
    private final long nanosPerGuess;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    @Autowired
    GuessLimit(IntakeSettings settings) {
        this(settings.guesses(), settings.guessEvery().toNanos(), System::nanoTime);
    }

    GuessLimit(int most, long nanosPerGuess, LongSupplier nanos) {
        this.most = most;
        this.nanosPerGuess = nanosPerGuess;
        this.nanos = nanos;
    }

    /** Refuses (429) an address that has guessed too often. */
    public synchronized void check(String address) {
        Bucket bucket = bucket(network(address));
        if (bucket.left() < 1) {
            long wait = (long) Math.ceil((1 - bucket.left()) * nanosPerGuess / 1e9);
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-guesses")
                    .args(wait)
                    .header("Retry-After", String.valueOf(Math.max(1, wait)));
        }
    }

    /** Counts a wrong guess. */
    public synchronized void missed(String address) {
        String network = network(address);
        Bucket bucket = bucket(network);
        buckets.put(network, new Bucket(Math.max(0, bucket.left() - 1), bucket.nanos()));
    }

    private Bucket bucket(String network) {
        long now = nanos.getAsLong();
        Bucket before = buckets.getOrDefault(network, new Bucket(most, now));
        double filled = before.left() + (now - before.nanos()) / (double) nanosPerGuess;
        return new Bucket(Math.min(most, filled), now);
    }

    /** Whoever has an IPv6 address has a whole /64 of them. */
    private static String network(String address) {
        String[] parts = address.split(":", -1);
        return parts.length < 5 || address.contains("::")
                ? address
                : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}

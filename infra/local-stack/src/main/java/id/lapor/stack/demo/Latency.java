package id.lapor.stack.demo;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Reply;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Measures how long a report that names a unit takes from its 201 until that unit's liaison officer can open the case. */
public final class Latency {
    private static final Duration STEP = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Actors actors;

    public Latency(Api api, Tokens tokens, Addresses addresses) {
        this.actors = new Actors(api, tokens, addresses);
    }

    /**
     * One report after the other.
     *
     * @return milliseconds of each, in rising order
     */
    public double[] measure(int reports, String unit) throws IOException, InterruptedException {
        List<Sample> samples = Samples.shipped();
        String run = "latency-" + UUID.randomUUID() + "-";
        double[] millis = new double[reports];
        for (int i = 0; i < reports; i++) {
            Sample sample = samples.get(i % samples.size());
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("title", sample.title());
            body.put("narrative", sample.narrative());
            body.put("unitCode", unit);
            Reply filed = actors.file(body, run + i);
            if (!filed.isOk()) {
                throw new IOException("Filing was refused with " + filed.status() + " " + filed.body());
            }
            millis[i] = untilOpen(filed.body().path("trackingNumber").asString(), unit);
        }
        Arrays.sort(millis);
        return millis;
    }

    private double untilOpen(String trackingNumber, String unit) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!actors.read(trackingNumber, unit).isOk()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException(unit + " has not got the case of " + trackingNumber + " within a minute");
            }
            Thread.sleep(STEP);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}

package id.lapor.stack.demo;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Tokens;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A demo from the choice of samples to the figures at its end. */
public final class Play {
    private static final int SHOWN = 10;

    private final Api api;
    private final Tokens tokens;
    private final Addresses addresses;
    private final PrintWriter out;

    public Play(Api api, Tokens tokens, Addresses addresses, PrintWriter out) {
        this.api = api;
        this.tokens = tokens;
        this.addresses = addresses;
        this.out = out;
    }

    /**
     * @param file rows to file; the samples that the project ships when there is none
     * @param perSecond 0 for as fast as they are taken
     * @return whether every report got where its plan says
     */
    public boolean run(@Nullable Path file, int perSecond, boolean terminal) throws IOException, InterruptedException {
        List<Sample> samples = file == null ? Samples.shipped() : Samples.of(file);
        World world = World.read(api, tokens, addresses);
        String run = "demo-" + UUID.randomUUID();
        out.printf(
                "Filing %d reports; officers of %d units are played.%n",
                samples.size(), world.units().size());
        out.flush();
        Desk desk = new Desk(api, tokens, addresses.of(Service.ROUTING));
        try (DemoProgress progress = new DemoProgress(out, samples.size(), terminal)) {
            Actors actors = new Actors(api, tokens, addresses);
            return told(new Demo(actors, desk, world, run, progress).play(samples, perSecond));
        }
    }

    private boolean told(Demo.Outcome outcome) {
        out.printf(
                Locale.ROOT,
                "%d reports filed in %.1f s: %.1f a second. The last had settled after %.1f s.%n",
                outcome.filed(),
                outcome.toFile().toMillis() / 1000.0,
                outcome.perSecond(),
                outcome.toSettle().toMillis() / 1000.0);
        for (Fate fate : Fate.values()) {
            out.printf("  %-16s %6d  (ends %s)%n", fate, outcome.ends().getOrDefault(fate, 0), fate.end());
        }
        outcome.failures().stream().limit(SHOWN).forEach(failure -> out.println("  not settled: " + failure));
        if (outcome.failures().size() > SHOWN) {
            out.println("  ... and " + (outcome.failures().size() - SHOWN) + " more");
        }
        out.flush();
        return outcome.failures().isEmpty();
    }
}

package id.lapor.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Processor time that processes have used, by name. */
record Load(Map<String, Duration> used) {

    static Load of(Replica replica, List<String> names) {
        Map<String, Duration> used = new TreeMap<>();
        names.forEach(name -> used.put(name, replica.processorTime(name)));
        return new Load(used);
    }

    /** What was used since, in words. */
    String since(Load before) {
        StringBuilder text = new StringBuilder();
        used.forEach((name, now) -> text.append(String.format(
                Locale.ROOT,
                "%s %.1f s, ",
                name,
                now.minus(before.used().getOrDefault(name, Duration.ZERO)).toMillis() / 1000.0)));
        return text.substring(0, Math.max(0, text.length() - 2));
    }

    /** How busy the machine is, this benchmark included. */
    static String ofMachine() {
        return String.format(
                Locale.ROOT,
                "load average %.2f on %d processors",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}

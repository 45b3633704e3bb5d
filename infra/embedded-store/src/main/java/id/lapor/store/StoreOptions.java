package id.lapor.store;

import id.lapor.store.disk.Durability;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How to run the store.
 *
 * @param data directory of the data file; created if it is not there
 * @param port 1 to 65535, or 0 for any free one
 * @param host address to listen on
 * @param cacheMegabytes memory for pages of the file, 1 to 4096
 * @param durability whether a write is on disk before it is acknowledged
 */
public record StoreOptions(Path data, String host, int port, int cacheMegabytes, Durability durability) {

    static final String USAGE =
            "usage: --data DIR --port N [--host 127.0.0.1] [--cache-mb 64] [--sync every-write|relaxed]";
    private static final String HOST = "127.0.0.1";
    private static final int CACHE_MEGABYTES = 64;

    public StoreOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port is not between 0 and 65535: " + port);
        }
        if (cacheMegabytes < 1 || cacheMegabytes > 4096) {
            throw new IllegalArgumentException("the cache is not between 1 and 4096 MB: " + cacheMegabytes);
        }
    }

    /** On loopback, 64 MB of cache, every write synced. */
    public static StoreOptions of(Path data, int port) {
        return new StoreOptions(data, HOST, port, CACHE_MEGABYTES, Durability.EVERY_WRITE);
    }

    static StoreOptions parse(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].matches("--(data|port|host|cache-mb|sync)") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not understood: " + arguments[i]);
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        String data = given.get("--data");
        String port = given.get("--port");
        if (data == null || port == null) {
            throw new IllegalArgumentException("--data and --port are needed");
        }
        return new StoreOptions(
                Path.of(data),
                given.getOrDefault("--host", HOST),
                number(port),
                number(given.getOrDefault("--cache-mb", String.valueOf(CACHE_MEGABYTES))),
                durability(given.getOrDefault("--sync", "every-write")));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        }
    }

    private static Durability durability(String text) {
        return switch (text) {
            case "every-write" -> Durability.EVERY_WRITE;
            case "relaxed" -> Durability.RELAXED;
            default -> throw new IllegalArgumentException("--sync is every-write or relaxed, not " + text);
        };
    }
}

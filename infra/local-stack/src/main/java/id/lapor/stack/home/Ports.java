package id.lapor.stack.home;

import java.util.Map;

/**
 * The ports of one installation, all moved by the same offset.
 *
 * @param offset 0 to 38,000 ({@code LAPOR_PORT_OFFSET}), so that the highest port, the store's, still is one
 */
public record Ports(int offset) {
    private static final int HIGHEST = 38_000;

    public Ports {
        if (offset < 0 || offset > HIGHEST) {
            throw new IllegalArgumentException(
                    "LAPOR_PORT_OFFSET must be between 0 and " + HIGHEST + ", not " + offset);
        }
    }

    /** The offset that the environment names, 0 if it names none. */
    public static Ports of(Map<String, String> environment) {
        String named = environment.getOrDefault("LAPOR_PORT_OFFSET", "").strip();
        try {
            return new Ports(named.isEmpty() ? 0 : Integer.parseInt(named));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("LAPOR_PORT_OFFSET must be a number, not \"" + named + "\"", e);
        }
    }

    public int of(Service service) {
        return service.port() + offset;
    }

    public int identity() {
        return 8090 + offset;
    }

    public int broker() {
        return 9092 + offset;
    }

    public int controller() {
        return 9093 + offset;
    }

    public int store() {
        return 27017 + offset;
    }

    public int smtp() {
        return 1025 + offset;
    }

    public int mailPages() {
        return 1080 + offset;
    }
}

package id.lapor.delivery;

/** Counts messages that a service still has to consume. */
@FunctionalInterface
public interface LagSource {
    long lag();
}

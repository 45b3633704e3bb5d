package id.lapor.delivery;

/**
 * What an event names (a unit, a version of the procedure) has not arrived here yet. The event waits and is tried again
 * without limit: it is no poison.
 */
public final class NotYetKnown extends RuntimeException {
    public NotYetKnown(String what) {
        super(what + " is not known here yet");
    }
}

package id.lapor.stack.account;

import id.lapor.stack.home.Service;

/**
 * How much a service still has to do ({@code GET /api/v1/pulse}).
 *
 * @param outbox messages that it has to send
 * @param lag messages that it has not read yet
 */
public record Pulse(Service service, long outbox, long lag) {
    boolean isQuiet() {
        return outbox == 0 && lag == 0;
    }

    @Override
    public String toString() {
        return service.title() + " has " + outbox + " to send and " + lag + " to read";
    }
}

package id.lapor.audit.chain;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A deed that waits for its place in the chain. */
final class Waiting {
    final Deed deed;
    final String ref = UUID.randomUUID().toString();
    final CompletableFuture<Link> written = new CompletableFuture<>();

    Waiting(Deed deed) {
        this.deed = deed;
    }

    /** Wakes the writer and is not written. */
    static Waiting forNobody() {
        Waiting nothing = new Waiting(Deed.SEAL);
        nothing.written.cancel(false);
        return nothing;
    }

    /** Nobody waits for it any more and it was not shown: it need not be written. */
    boolean isGivenUp() {
        return written.isCancelled();
    }
}

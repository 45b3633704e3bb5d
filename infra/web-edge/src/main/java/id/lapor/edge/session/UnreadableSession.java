package id.lapor.edge.session;

/** A session that this release cannot read: its person is asked to sign in again. */
final class UnreadableSession extends Exception {

    UnreadableSession(String attribute, Throwable cause) {
        super("cannot read " + attribute + ": " + cause, cause);
    }
}

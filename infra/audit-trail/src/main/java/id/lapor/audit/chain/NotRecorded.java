package id.lapor.audit.chain;

/** A deed is not in the trail, so what it would show must not be shown. */
public final class NotRecorded extends Exception {
    NotRecorded(String why) {
        super(why);
    }
}

package id.lapor.intake.opening;

/** What was asked of an opening is not done. */
public final class OpeningRefused extends RuntimeException {
    /** Why not. */
    public enum Why {
        /** There is no such report. */
        NOT_FILED,
        /** The reporter said nothing about who they are, or it has been erased. */
        NO_IDENTITY,
        /** The asker has a request running for this report. */
        ASKED_ALREADY,
        /** There is no such request. */
        UNKNOWN,
        /** Who asks cannot be the second person. */
        OWN_REQUEST,
        /** Somebody has decided otherwise. */
        DECIDED_ALREADY,
        /** Nobody decided in time. */
        LAPSED,
        /** Nobody has agreed. */
        NOT_AGREED,
        /** The time to read is over. */
        OVER,
        /** Only the asker reads. */
        NOT_THE_ASKER
    }

    private final Why why;

    OpeningRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

package id.lapor.followup.access;

/** What a case is about, as far as it decides on who may see it. */
public enum Matter {
    ANY,
    /** A service: no oversight complaint, and nobody is accused. */
    SERVICE,
    /** What somebody did. */
    CONDUCT;

    boolean covers(Circle circle) {
        return this == ANY || circle.allegesConduct() == (this == CONDUCT);
    }
}

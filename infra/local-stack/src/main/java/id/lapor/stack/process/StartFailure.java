package id.lapor.stack.process;

import java.util.List;

/** Why the platform did not start, in words for the person at the terminal. */
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<String> log;

    StartFailure(String message, List<String> log) {
        super(message);
        this.log = log;
    }

    StartFailure(String message) {
        this(message, List.of());
    }

    /** The end of the log of the process that is to blame; empty when none is. */
    public List<String> log() {
        return log;
    }
}

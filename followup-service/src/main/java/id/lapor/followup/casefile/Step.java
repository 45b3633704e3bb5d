package id.lapor.followup.casefile;

import org.jspecify.annotations.Nullable;

/** What can move a case. A step with a command is asked for by a person, the others by what arrives. */
public enum Step {
    /** The bureau asked the reporter to complete the report. */
    REQUEST_COMPLETION(null),
    /** The reporter completed it. */
    COMPLETE(null),
    /** The bureau put it away. */
    ARCHIVE(null),
    /** A disposition arrived. */
    ROUTE(null),
    ACCEPT("acceptance"),
    RETURN("return"),
    /** To a unit below, or back up. */
    DELEGATE("delegation"),
    /** A question to the reporter. */
    ASK("question"),
    /** A question was answered, or its window passed. */
    SETTLE(null),
    /** An officer's answer waits for approval. */
    DRAFT("answer"),
    /** An answer goes to the reporter. */
    SEND("answer"),
    /** A waiting answer goes to the reporter. */
    APPROVE("approval"),
    /** The reporter replied. */
    RESUME(null),
    CLOSE("closure"),
    /** The reporter's window passed. */
    LAPSE(null),
    /** A closed case is taken up again. */
    REOPEN("reopening"),
    /** A note for the handlers, which moves nothing. */
    NOTE("notes");

    private final @Nullable String command;

    Step(@Nullable String command) {
        this.command = command;
    }

    /** The last part of the address with which a person asks for it; absent for what nobody asks for. */
    public @Nullable String command() {
        return command;
    }
}

package id.lapor.followup.casefile;

import id.lapor.followup.access.Deed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can move a case. A step with a command is asked for by a person, the others by what arrives. */
public enum Step {
    /** The bureau asked the reporter to complete the report. */
    REQUEST_COMPLETION(),
    /** The reporter completed it. */
    COMPLETE(),
    /** The bureau put it away. */
    ARCHIVE(),
    /** A disposition arrived. */
    ROUTE(),
    ACCEPT("acceptance", Deed.ACCEPT),
    RETURN("return", Deed.RETURN),
    /** To a unit below, or back up. */
    DELEGATE("delegation", Deed.DELEGATE),
    /** A question to the reporter. */
    ASK("question", Deed.ASK),
    /** A question was answered, or its window passed. */
    SETTLE(),
    /** An officer's answer waits for approval. */
    DRAFT("answer", Deed.DRAFT),
    /** An answer goes to the reporter. */
    SEND("answer", Deed.SEND),
    /** A waiting answer goes to the reporter. */
    APPROVE("approval", Deed.SEND),
    /** The reporter replied. */
    RESUME(),
    CLOSE("closure", Deed.CLOSE),
    /** The reporter's window passed. */
    LAPSE(),
    /** A closed case is taken up again. */
    REOPEN("reopening", Deed.REOPEN),
    /** A note for the handlers, which moves nothing. */
    NOTE("notes", Deed.NOTE);

    private final @Nullable String command;
    private final @Nullable Deed deed;

    Step() {
        this(null, null);
    }

    Step(@Nullable String command, @Nullable Deed deed) {
        this.command = command;
        this.deed = deed;
    }

    /** The last part of the address with which a person asks for it; absent for what nobody asks for. */
    public @Nullable String command() {
        return command;
    }

    /** Whether a person with these deeds may ask for it. */
    boolean isFor(Set<Deed> deeds) {
        return deed != null && deeds.contains(deed);
    }
}

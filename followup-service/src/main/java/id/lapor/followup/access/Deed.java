package id.lapor.followup.access;

/** What a person may be allowed to do with a case that they see. */
public enum Deed {
    ACCEPT,
    RETURN,
    /** Give it to a unit below, or take it back. */
    DELEGATE,
    /** Ask the reporter something. */
    ASK,
    /** Write an answer that waits for approval where the procedure asks for one. */
    DRAFT,
    /** Send an answer, one's own or an officer's. */
    SEND,
    CLOSE,
    /** Take a closed case up again. */
    REOPEN,
    /** Write a note for the handlers. */
    NOTE
}

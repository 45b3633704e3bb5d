package id.lapor.intake.complaint;

/** What became of a reply. */
public enum ReplyOutcome {
    /** It was taken now. */
    TAKEN,
    /** It is the one that was taken last: a repeated command is answered as done. */
    TAKEN_BEFORE,
    /** Nothing was answered or asked yet, or the window has passed: there is nothing to reply to. */
    NOT_ANSWERED,
    /** The last answer has its reply; the next one needs the next answer. */
    WAIT_FOR_ANSWER,
    /** Nothing is missing, or the time for it has passed: nobody asked to have the report completed. */
    NOT_REQUESTED,
    /** No more replies fit the report. */
    TOO_MANY
}

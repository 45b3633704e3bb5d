package id.lapor.events;

/** The limits of the procedure (SOP) that a clock can run against. */
public enum ClockName {
    /** From filing to the disposition, and again from a return to the next one; the bureau's. */
    VERIFICATION,
    /** From disposition to acceptance; the unit's. */
    FIRST_RESPONSE,
    /** From disposition to the answer; the unit's, its length depends on the kind of the report. */
    FINISH,
    /** From the answer to closing by itself; the reporter's. */
    REPORTER_WINDOW,
    /** From a question to the reporter to going on without an answer; the reporter's. */
    QUESTION_WINDOW,
    /** From a request to complete the report to its archiving, in calendar days; the reporter's. */
    COMPLETION_WINDOW
}

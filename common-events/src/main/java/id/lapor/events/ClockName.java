package id.lapor.events;

/** The limits of the procedure (SOP) that a clock can run against. */
public enum ClockName {
    /** From filing to the first disposition; the bureau's. */
    VERIFICATION,
    /** From disposition to acceptance; the unit's. */
    FIRST_RESPONSE,
    /** From disposition to the answer; the unit's, its length depends on the kind of the report. */
    FINISH,
    /** From the answer to closing by itself; the reporter's. */
    REPORTER_WINDOW
}

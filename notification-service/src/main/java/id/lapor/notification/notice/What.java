package id.lapor.notification.notice;

/** What a notice tells. The name is also the key of its words. */
public enum What {
    /** To the reporter: the report has arrived. */
    FILED,
    /** To the reporter: a unit has been given the report. */
    ROUTED,
    /** To the reporter: another unit has been given the report. */
    MOVED,
    /** To the reporter: the unit has answered. */
    ANSWERED,
    /** To the reporter: the report is done. */
    CLOSED,
    /** To the reporter: the report was taken up again after it had been closed. */
    REOPENED,
    /** To the reporter: the bureau needs more to go on. */
    COMPLETION_REQUESTED,
    /** To the reporter: the report goes no further, and why. */
    ARCHIVED,
    /** To the reporter: the unit wants to know something. */
    ASKED,
    /** To the unit: a case stands in its inbox. */
    CASE_OPENED,
    /** To the unit: another unit gave it a case. */
    CASE_DELEGATED,
    /** To a unit or the bureau: a limit that it or one below has to keep runs down. */
    RUNS_DOWN,
    /** To a unit or the bureau: such a limit has passed. */
    OVERDUE,
    /** To whoever stands above: the holder of a case has nobody who could be told. */
    NOBODY_THERE
}

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
    /** To the unit: a case stands in its inbox. */
    CASE_OPENED
}

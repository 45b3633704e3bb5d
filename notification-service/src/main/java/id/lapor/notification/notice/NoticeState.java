package id.lapor.notification.notice;

/** How far a notice is. */
public enum NoticeState {
    /** Still to be sent, or being sent. */
    PENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server has refused the recipient or the message for good. */
    GIVEN_UP
}

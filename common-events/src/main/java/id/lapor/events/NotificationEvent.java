package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** What became of a notice. Travels on {@link Topics#NOTIFICATION_EVENTS}, kept 90 days; no figure is built on it. */
public sealed interface NotificationEvent {

    /** To whom. */
    enum Recipient {
        REPORTER,
        UNIT,
        BUREAU
    }

    /** Through what. */
    enum Medium {
        EMAIL
    }

    /**
     * The provider has taken the notice.
     *
     * @param notice the notice's id, derived from trigger, recipient and medium
     * @param trigger id of the event that it tells of
     */
    @JsonTypeName("notice.sent.v1")
    record NoticeSent(String notice, String trigger, Recipient recipient, Medium medium) implements NotificationEvent {}

    /** The provider refused the notice for good. */
    @JsonTypeName("notice.given-up.v1")
    record NoticeGivenUp(String notice, String trigger, Recipient recipient, Medium medium)
            implements NotificationEvent {}

    /** An event of a newer writer, which this reader skips knowingly. */
    record Unrecognised(String type) implements NotificationEvent {}
}

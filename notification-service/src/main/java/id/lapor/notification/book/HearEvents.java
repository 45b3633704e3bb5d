package id.lapor.notification.book;

import id.lapor.delivery.Documents;
import id.lapor.delivery.Received;
import id.lapor.events.FollowupEvent;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseDelegated;
import id.lapor.events.FollowupEvent.CaseEscalated;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseReopened;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.IntakeEvent;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.CompletionRequested;
import id.lapor.events.SealedContact;
import id.lapor.notification.notice.NoticeId;
import id.lapor.notification.notice.What;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what happened into what is to be told: the one place that says who hears of what. */
@Component
public class HearEvents {
    private static final int WHOLE = 100;

    private final Documents<NoticeBook> books;

    HearEvents(Documents<NoticeBook> books) {
        this.books = books;
    }

    /** The reporter hears that the report has arrived. */
    public void intake(Received<IntakeEvent> received) {
        books.receive(received, (book, heard) -> {
            if (heard.body() instanceof ComplaintFiled filed) {
                book.filed(filed.language(), filed.contactable());
                tell(book, heard, What.FILED, Recipient.REPORTER, 0, null, filed.kind());
            }
        });
    }

    /** The reporter hears who has to act, at each assignment; what is missing; and why it goes no further. */
    public void routing(Received<RoutingEvent> received) {
        books.receive(received, (book, heard) -> {
            switch (heard.body()) {
                case ComplaintRouted e ->
                    tell(book, heard, What.ROUTED, Recipient.REPORTER, e.assignment(), e.unitCode(), e.kind());
                case ComplaintRerouted e ->
                    tell(book, heard, What.MOVED, Recipient.REPORTER, e.assignment(), e.unitCode(), e.kind());
                case CompletionRequested e ->
                    tell(book, heard, What.COMPLETION_REQUESTED, Recipient.REPORTER, 0, null, null);
                case ComplaintArchived e -> archived(book, heard, e);
                case RoutingEvent.ComplaintVerified _, RoutingEvent.Unrecognised _ -> {}
            }
        });
    }

    /** The unit hears of each new case, and who is to hear of it that a limit runs down; the reporter of all that asks an answer. */
    public void followup(Received<FollowupEvent> received) {
        books.receive(received, (book, heard) -> {
            switch (heard.body()) {
                case CaseOpened e ->
                    tell(book, heard, What.CASE_OPENED, Recipient.UNIT, e.assignment(), e.unitCode(), e.kind());
                case CaseDelegated e ->
                    tell(book, heard, What.CASE_DELEGATED, Recipient.UNIT, e.assignment(), e.unitCode(), null);
                case CaseEscalated e -> escalated(book, heard, e);
                case ReporterAsked e -> tell(book, heard, What.ASKED, Recipient.REPORTER, e.assignment(), null, null);
                case CaseAnswered e -> tell(book, heard, What.ANSWERED, Recipient.REPORTER, e.assignment(), null, null);
                case CaseClosed e -> tell(book, heard, What.CLOSED, Recipient.REPORTER, e.assignment(), null, null);
                case CaseReopened e -> tell(book, heard, What.REOPENED, Recipient.REPORTER, e.assignment(), null, null);
                case DueSet e -> book.limit(e.assignment(), e.dueAt());
                default -> {}
            }
        });
    }

    private static void archived(NoticeBook book, Received<?> heard, ComplaintArchived event) {
        String notice = NoticeId.of(heard.id(), Recipient.REPORTER, Medium.EMAIL);
        book.tell(new Due(
                notice, heard.id(), What.ARCHIVED, Recipient.REPORTER, 0, null, null, event.reason(), heard.at()));
    }

    private static void escalated(NoticeBook book, Received<?> heard, CaseEscalated event) {
        What what = event.percent() == 0 ? What.NOBODY_THERE : event.percent() < WHOLE ? What.RUNS_DOWN : What.OVERDUE;
        Recipient whom = event.unitCode() == null ? Recipient.BUREAU : Recipient.UNIT;
        tell(book, heard, what, whom, event.assignment(), event.unitCode(), null);
    }

    /** Keeps the sealed contact, or forgets it. */
    public void contact(Received<SealedContact> received) {
        books.receiveRecord(received, (book, heard) -> {
            if (heard.isTombstone()) {
                book.contactRemoved();
            } else {
                book.contact(heard.body().ciphertext());
            }
        });
    }

    private static void tell(
            NoticeBook book,
            Received<?> heard,
            What what,
            Recipient recipient,
            int assignment,
            @Nullable String unitCode,
            @Nullable ReportKind kind) {
        String notice = NoticeId.of(heard.id(), recipient, Medium.EMAIL);
        book.tell(new Due(notice, heard.id(), what, recipient, assignment, unitCode, kind, null, heard.at()));
    }
}

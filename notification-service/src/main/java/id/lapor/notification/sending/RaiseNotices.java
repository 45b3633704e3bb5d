package id.lapor.notification.sending;

import id.lapor.delivery.Documents;
import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.notification.book.Due;
import id.lapor.notification.book.NoticeBook;
import id.lapor.notification.notice.Notice;
import id.lapor.notification.notice.NoticeState;
import id.lapor.notification.notice.Notices;
import id.lapor.notification.unit.Units;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes notices of what the book says can be told now, each once, and wakes the sender. */
@Component
public class RaiseNotices {
    private static final String LANGUAGE_OF_OFFICES = "id";

    private final Documents<NoticeBook> books;
    private final Notices notices;
    private final Units units;
    private final NoticeSender sender;

    RaiseNotices(Documents<NoticeBook> books, Notices notices, Units units, NoticeSender sender) {
        this.books = books;
        this.notices = notices;
        this.units = units;
        this.sender = sender;
    }

    /**
     * @param complaint the complaint of which something was heard
     * @throws id.lapor.delivery.NotYetKnown if a notice names a unit that has not arrived here yet
     */
    public void of(String complaint) {
        books.find(complaint).ifPresent(book -> book.ready().forEach(due -> raise(book, due)));
    }

    private void raise(NoticeBook book, Due due) {
        if (due.unitCode() != null) {
            units.require(due.unitCode());
        }
        Notice notice = notice(book, due);
        if (notices.insert(notice)) {
            sender.wake(notice);
        }
    }

    private static Notice notice(NoticeBook book, Due due) {
        boolean toOffice = due.recipient() != Recipient.REPORTER;
        return new Notice(
                due.notice(),
                book.id(),
                due.trigger(),
                due.what(),
                due.recipient(),
                Medium.EMAIL,
                toOffice ? LANGUAGE_OF_OFFICES : book.language(),
                due.unitCode(),
                due.kind(),
                due.reason(),
                toOffice ? book.limit() : null,
                due.at(),
                NoticeState.PENDING,
                0,
                0,
                Instant.EPOCH);
    }
}

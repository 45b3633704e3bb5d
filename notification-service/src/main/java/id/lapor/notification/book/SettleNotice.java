package id.lapor.notification.book;

import id.lapor.delivery.Documents;
import id.lapor.notification.notice.Notice;
import id.lapor.notification.notice.NoticeState;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes what became of a notice into the book of its complaint. */
@Component
public class SettleNotice {
    private final Documents<NoticeBook> books;
    private final Clock clock;

    SettleNotice(Documents<NoticeBook> books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** Repeated, it changes nothing. */
    public void settle(Notice notice, NoticeState outcome) {
        books.change(
                notice.complaint(),
                book -> book.settle(notice.id(), outcome, notice.possibleRepeats(), clock.instant()));
    }
}

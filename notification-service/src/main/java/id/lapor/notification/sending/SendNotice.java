package id.lapor.notification.sending;

import id.lapor.delivery.Documents;
import id.lapor.notification.NotificationSettings;
import id.lapor.notification.book.NoticeBook;
import id.lapor.notification.book.SettleNotice;
import id.lapor.notification.contact.ContactSafe;
import id.lapor.notification.contact.ContactSafe.CannotBeOpened;
import id.lapor.notification.mail.Letter;
import id.lapor.notification.mail.NotSent;
import id.lapor.notification.mail.Post;
import id.lapor.notification.notice.Notice;
import id.lapor.notification.notice.NoticeState;
import id.lapor.notification.notice.Notices;
import id.lapor.notification.unit.Unit;
import id.lapor.notification.unit.Units;
import id.lapor.notification.wording.ComposeNotice;
import id.lapor.notification.wording.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends one notice: counts the attempt, hands the letter over, writes the outcome into the book, marks the notice. A crash
 * between any two of these steps is made good by doing it again; only one between the handing over and the book can send a
 * second letter, and that one carries the same Message-ID and is counted.
 */
@Component
class SendNotice {
    private static final Logger LOG = LoggerFactory.getLogger(SendNotice.class);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Notices notices;
    private final Documents<NoticeBook> books;
    private final SettleNotice settle;
    private final Units units;
    private final ContactSafe safe;
    private final ComposeNotice compose;
    private final Post post;
    private final NotificationSettings settings;
    private final Clock clock;

    SendNotice(
            Notices notices,
            Documents<NoticeBook> books,
            SettleNotice settle,
            Units units,
            ContactSafe safe,
            ComposeNotice compose,
            Post post,
            NotificationSettings settings,
            Clock clock) {
        this.notices = notices;
        this.books = books;
        this.settle = settle;
        this.units = units;
        this.safe = safe;
        this.compose = compose;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends a notice if nobody else is at it; whatever happens, it stays pending or has an outcome in the book. */
    void send(String id) {
        notices.claim(id).ifPresent(notice -> {
            NoticeBook book = books.find(notice.complaint()).orElseThrow();
            if (book.isDue(id)) {
                attempt(notice, book);
            } else {
                // The crash came after the book was written; or the contact was erased, and the notice is not wanted
                // any more.
                notices.close(id, book.outcome(id).orElse(NoticeState.GIVEN_UP));
            }
        });
    }

    private void attempt(Notice notice, NoticeBook book) {
        try {
            post.hand(letter(notice, book));
            settled(notice, NoticeState.SENT);
        } catch (NotSent reason) {
            notSent(notice, reason);
        } catch (CannotBeOpened e) {
            LOG.error("Notice {} waits: {}", notice.id(), e.getMessage());
            notices.failed(notice.id(), growing(notice));
        }
    }

    private void notSent(Notice notice, NotSent reason) {
        if (!(reason instanceof NotSent.Refused)) {
            LOG.warn("Notice {} waits: {}", notice.id(), reason.getMessage());
        }
        switch (reason) {
            case NotSent.Refused refused -> {
                LOG.warn("Notice {} is given up: {}", notice.id(), refused.getMessage());
                settled(notice, NoticeState.GIVEN_UP);
            }
            case NotSent.PutOff _ -> notices.failed(notice.id(), growing(notice));
            case NotSent.Unreachable _ -> notices.failed(notice.id(), SHORT);
            case NotSent.Unclear _ -> notices.unclear(notice.id(), SHORT);
        }
    }

    private void settled(Notice notice, NoticeState outcome) {
        settle.settle(notice, outcome);
        notices.close(notice.id(), outcome);
    }

    private Letter letter(Notice notice, NoticeBook book) {
        Unit unit = notice.unitCode() == null ? null : units.require(notice.unitCode());
        Words words = compose.words(notice, unit);
        String domain = settings.from().substring(settings.from().indexOf('@') + 1);
        return new Letter(
                "<" + notice.id() + "@" + domain + ">",
                notice.at(),
                address(notice, book, unit),
                words.subject(),
                words.asText(),
                compose.asHtml(words));
    }

    private String address(Notice notice, NoticeBook book, @Nullable Unit unit) {
        return switch (notice.recipient()) {
            case UNIT ->
                Objects.requireNonNull(unit).noticeAddress(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            case BUREAU -> settings.bureauAddress();
            case REPORTER -> {
                String sealed =
                        Objects.requireNonNull(book.sealedContact(), "a due notice to the reporter has a contact");
                yield safe.open(sealed, notice.complaint()).email();
            }
        };
    }

    /** 2, 4, 8 ... seconds, at most ten minutes: a server that greylists wants patience. */
    private static Duration growing(Notice notice) {
        Duration pause = SHORT.multipliedBy(1L << Math.min(notice.attempts() - 1, 16));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

package id.lapor.notification.book;

import id.lapor.delivery.Correspondent;
import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.NoticeGivenUp;
import id.lapor.events.NotificationEvent.NoticeSent;
import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.notification.notice.NoticeState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is to be told about one complaint and what has been. The halves may arrive in any order: what is due waits here until
 * what it needs is known: to the reporter the contact, to unit and bureau the limit of the assignment.
 */
@Document("books")
public class NoticeBook implements Correspondent {
    @Id
    private final String id;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it.
    private @Nullable Long version;

    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();
    private String language = "id";
    private @Nullable Boolean contactable;
    private @Nullable String sealedContact;
    private int limitOf = -1;
    private @Nullable Instant limit;
    private List<Due> dues = new ArrayList<>();
    private Map<String, NoticeState> settled = new HashMap<>();
    private long repeats;

    NoticeBook(String id) {
        this.id = id;
    }

    /** The book of a complaint of which nothing has been heard yet. */
    public static NoticeBook unheard(String id) {
        return new NoticeBook(id);
    }

    /** Something is to be told; heard again, or told already, it changes nothing. */
    void tell(Due due) {
        boolean known = settled.containsKey(due.notice())
                || dues.stream().anyMatch(other -> other.notice().equals(due.notice()));
        boolean unreachable = due.recipient() == Recipient.REPORTER && Boolean.FALSE.equals(contactable);
        if (!known && !unreachable) {
            dues.add(due);
        }
    }

    /** The report's first event says in which language, and whether a contact is to be waited for. */
    void filed(String inLanguage, boolean hasContact) {
        language = inLanguage;
        contactable = hasContact;
        forgetReporterUnlessReachable();
    }

    void contact(String sealed) {
        sealedContact = sealed;
    }

    /** The contact was removed: the reporter is told nothing more. */
    void contactRemoved() {
        sealedContact = null;
        contactable = false;
        forgetReporterUnlessReachable();
    }

    /** The limit of an assignment; that of a lower one is history. */
    void limit(int assignment, @Nullable Instant dueAt) {
        if (assignment >= limitOf) {
            limitOf = assignment;
            limit = dueAt;
        }
    }

    /** Takes a notice's outcome into the book and says so to the other services; known already, it changes nothing. */
    void settle(String notice, NoticeState outcome, int possibleRepeats, Instant now) {
        Optional<Due> found =
                dues.stream().filter(due -> due.notice().equals(notice)).findFirst();
        found.ifPresent(due -> {
            dues.remove(due);
            settled.put(notice, outcome);
            repeats += possibleRepeats;
            outbox.event(
                    outcome == NoticeState.SENT
                            ? new NoticeSent(notice, due.trigger(), due.recipient(), Medium.EMAIL)
                            : new NoticeGivenUp(notice, due.trigger(), due.recipient(), Medium.EMAIL),
                    now);
        });
    }

    /** What can be told now, oldest first. */
    public List<Due> ready() {
        return dues.stream().filter(this::isReady).toList();
    }

    private boolean isReady(Due due) {
        return switch (due.recipient()) {
            case REPORTER -> contactable != null && sealedContact != null;
            case UNIT, BUREAU -> limitOf >= due.assignment();
        };
    }

    private void forgetReporterUnlessReachable() {
        if (Boolean.FALSE.equals(contactable)) {
            dues.removeIf(due -> due.recipient() == Recipient.REPORTER);
        }
    }

    /** The outcome of a notice, once it is known. */
    public Optional<NoticeState> outcome(String notice) {
        return Optional.ofNullable(settled.get(notice));
    }

    /** Whether a notice is still wanted: erasure of the contact withdraws what was not sent. */
    public boolean isDue(String notice) {
        return dues.stream().anyMatch(due -> due.notice().equals(notice));
    }

    /** The reporter's contact as it was sealed by intake; absent when there is none. */
    public @Nullable String sealedContact() {
        return sealedContact;
    }

    /** ISO 639 code in which the reporter is addressed. */
    public String language() {
        return language;
    }

    /** The limit of the newest assignment; absent when none runs. */
    public @Nullable Instant limit() {
        return limit;
    }

    long count(NoticeState state) {
        return state == NoticeState.PENDING
                ? dues.size()
                : settled.values().stream().filter(state::equals).count();
    }

    long repeats() {
        return repeats;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    /** Notices are told by events only; there is no record to send again. */
    @Override
    public void restate(String stream, Instant now) {
        throw new IllegalArgumentException("The book of notices keeps no record on " + stream);
    }
}

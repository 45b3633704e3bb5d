package id.lapor.notification.book;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.notification.notice.NoticeId;
import id.lapor.notification.notice.NoticeState;
import id.lapor.notification.notice.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NoticeBookTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String NUMBER = "7KQ4-M2XP-9RTD";

    private final NoticeBook book = NoticeBook.unheard(NUMBER);

    @Test
    void theReporterWaitsForTheContact() {
        book.filed("id", true);
        book.tell(toReporter("intake/1", What.FILED));
        assertThat(book.ready()).isEmpty();
        book.contact("sealed");
        assertThat(book.ready()).extracting(Due::what).containsExactly(What.FILED);
    }

    @Test
    void theContactAloneSaysNotInWhichLanguage() {
        book.contact("sealed");
        book.tell(toReporter("routing/1", What.ROUTED));
        assertThat(book.ready()).isEmpty();
        book.filed("en", true);
        assertThat(book.ready()).hasSize(1);
        assertThat(book.language()).isEqualTo("en");
    }

    @Test
    void theUnitWaitsForTheLimitOfItsAssignment() {
        book.tell(toUnit("followup/1", 2));
        book.limit(1, NOW);
        assertThat(book.ready()).isEmpty();
        book.limit(2, NOW.plusSeconds(60));
        assertThat(book.ready()).extracting(Due::what).containsExactly(What.CASE_OPENED);
        assertThat(book.limit()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whoeverLeftNoContactIsToldNothing() {
        book.tell(toReporter("routing/1", What.ROUTED));
        book.filed("id", false);
        book.tell(toReporter("intake/1", What.FILED));
        assertThat(book.ready()).isEmpty();
        assertThat(book.count(NoticeState.PENDING)).isZero();
    }

    @Test
    void aRemovedContactWithdrawsWhatWasNotSent() {
        book.filed("id", true);
        book.contact("sealed");
        book.tell(toReporter("intake/1", What.FILED));
        book.contactRemoved();
        assertThat(book.ready()).isEmpty();
        assertThat(book.sealedContact()).isNull();
    }

    @Test
    void theSameCauseIsToldOnce() {
        book.filed("id", true);
        book.contact("sealed");
        book.tell(toReporter("intake/1", What.FILED));
        book.tell(toReporter("intake/1", What.FILED));
        assertThat(book.ready()).hasSize(1);
        book.settle(id("intake/1", Recipient.REPORTER), NoticeState.SENT, 0, NOW);
        book.tell(toReporter("intake/1", What.FILED));
        assertThat(book.ready()).isEmpty();
    }

    @Test
    void anOutcomeIsToldToTheOtherServicesOnce() {
        book.filed("id", true);
        book.contact("sealed");
        book.tell(toReporter("intake/1", What.FILED));
        String notice = id("intake/1", Recipient.REPORTER);
        book.settle(notice, NoticeState.SENT, 1, NOW);
        book.settle(notice, NoticeState.GIVEN_UP, 1, NOW);
        assertThat(book.outbox().lastEvent()).isEqualTo(1);
        assertThat(book.outcome(notice)).contains(NoticeState.SENT);
        assertThat(book.count(NoticeState.SENT)).isEqualTo(1);
        assertThat(book.repeats()).isEqualTo(1);
    }

    @Test
    void theHalvesMayComeInAnyOrder() {
        List<Consumer<NoticeBook>> halves = List.of(
                b -> {
                    b.filed("en", true);
                    b.tell(toReporter("intake/1", What.FILED));
                },
                b -> b.contact("sealed"),
                b -> b.tell(toReporter("routing/1", What.ROUTED)),
                b -> b.tell(toUnit("followup/1", 1)),
                b -> b.limit(1, NOW));
        for (List<Consumer<NoticeBook>> order : orders(halves)) {
            NoticeBook heard = NoticeBook.unheard(NUMBER);
            order.forEach(half -> half.accept(heard));
            assertThat(heard.ready())
                    .extracting(Due::what)
                    .containsExactlyInAnyOrder(What.FILED, What.ROUTED, What.CASE_OPENED);
        }
    }

    private static <T> List<List<T>> orders(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> rest = new ArrayList<>(items);
            T first = rest.remove(i);
            for (List<T> order : orders(rest)) {
                List<T> with = new ArrayList<>(List.of(first));
                with.addAll(order);
                all.add(with);
            }
        }
        return all;
    }

    private static Due toReporter(String trigger, What what) {
        return new Due(id(trigger, Recipient.REPORTER), trigger, what, Recipient.REPORTER, 1, null, null, null, NOW);
    }

    private static Due toUnit(String trigger, int assignment) {
        return new Due(
                id(trigger, Recipient.UNIT),
                trigger,
                What.CASE_OPENED,
                Recipient.UNIT,
                assignment,
                "ITJEN",
                null,
                null,
                NOW);
    }

    private static String id(String trigger, Recipient recipient) {
        return NoticeId.of(trigger, recipient, Medium.EMAIL);
    }
}

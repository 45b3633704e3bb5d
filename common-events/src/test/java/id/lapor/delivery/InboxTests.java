package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.delivery.Inbox.Arrival;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.IntakeEvent;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InboxTests {
    private final Inbox inbox = new Inbox();

    @Test
    void expectsTheFirstEventFirst() {
        assertThat(inbox.arrival("intake", 1)).isEqualTo(Arrival.NEXT);
        assertThat(inbox.arrival("intake", 2)).isEqualTo(Arrival.EARLY);
    }

    @Test
    void knowsARepeat() {
        inbox.applied("intake", 1);

        assertThat(inbox.arrival("intake", 1)).isEqualTo(Arrival.REPEAT);
        assertThat(inbox.arrival("intake", 2)).isEqualTo(Arrival.NEXT);
    }

    @Test
    void countsEachSourceByItself() {
        inbox.applied("intake", 1);

        assertThat(inbox.arrival("routing", 1)).isEqualTo(Arrival.NEXT);
    }

    @Test
    void aParkedEventThatComesAgainIsARepeat() {
        inbox.park(event(3));

        assertThat(inbox.arrival("intake", 3)).isEqualTo(Arrival.REPEAT);
    }

    @Test
    void givesAParkedEventBackOnlyInItsTurn() {
        inbox.park(event(3));

        assertThat(inbox.unpark("intake")).isEmpty();
        inbox.applied("intake", 2);
        assertThat(inbox.unpark("intake"))
                .get()
                .extracting(Inbox.Parked::number)
                .isEqualTo(3L);
        assertThat(inbox.unpark("intake")).isEmpty();
    }

    @Test
    void refusesToParkWithoutLimit() {
        for (int number = 2; number < 2 + Inbox.MOST_PARKED; number++) {
            inbox.park(event(number));
        }

        assertThatThrownBy(() -> inbox.park(event(99))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesOnlyNewerRecordsAndDoesNotMindGaps() {
        inbox.recorded("intake", "private", 4);

        assertThat(inbox.isNewer("intake", "private", 4)).isFalse();
        assertThat(inbox.isNewer("intake", "private", 3)).isFalse();
        assertThat(inbox.isNewer("intake", "private", 9)).isTrue();
        assertThat(inbox.isNewer("intake", "contacts", 1)).isTrue();
    }

    private static Received<IntakeEvent> event(long number) {
        return Wire.event(
                Letters.event("intake", "A", number, new ComplaintReplied(1, 1), Instant.EPOCH), IntakeEvent.class);
    }
}

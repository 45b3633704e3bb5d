package id.lapor.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.Recipient;
import org.junit.jupiter.api.Test;

class NoticeIdTests {

    @Test
    void oneCauseMakesOneNotice() {
        assertThat(NoticeId.of("intake/A/1", Recipient.REPORTER, Medium.EMAIL))
                .isEqualTo(NoticeId.of("intake/A/1", Recipient.REPORTER, Medium.EMAIL))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void anotherEventOrRecipientMakesAnother() {
        String id = NoticeId.of("intake/A/1", Recipient.REPORTER, Medium.EMAIL);
        assertThat(NoticeId.of("intake/A/2", Recipient.REPORTER, Medium.EMAIL)).isNotEqualTo(id);
        assertThat(NoticeId.of("intake/A/1", Recipient.UNIT, Medium.EMAIL)).isNotEqualTo(id);
    }
}

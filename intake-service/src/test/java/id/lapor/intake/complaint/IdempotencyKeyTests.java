package id.lapor.intake.complaint;

import static id.lapor.intake.complaint.Reports.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.intake.TestKeys;
import id.lapor.intake.identity.Reporter;
import id.lapor.intake.number.Receipt;
import id.lapor.intake.seal.InstallationKey;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTests {
    private final InstallationKey installation = TestKeys.installation();
    private final IdempotencyKey key = key("public", "a1b2");
    private final String[] body = Reports.filing(false).fingerprint(Reporter.UNSAID);

    @Test
    void theSameKeyOfTheSameClientIsTheSameNumber() {
        assertThat(key("public", "a1b2").number()).isEqualTo(key.number());
        assertThat(key("public", "a1b3").number()).isNotEqualTo(key.number());
        assertThat(key("web", "a1b2").number()).isNotEqualTo(key.number());
        assertThat(key("publica", "1b2").number()).isNotEqualTo(key.number());
    }

    @Test
    void refusesAValueThatIsEmptyTooLongOrNotPlain() {
        for (String value : new String[] {"", " ", "a b", "é", "x".repeat(129), "a\n"}) {
            assertThat(IdempotencyKey.of(installation, "public", value))
                    .as(value)
                    .isEmpty();
        }
        assertThat(IdempotencyKey.of(installation, "public", "x".repeat(128))).isPresent();
    }

    @Test
    void opensTheReceiptOfARepeatAndOfNoOther() {
        Receipt receipt = Receipt.random(new SecureRandom());
        Repeat kept = key.remember(receipt, body, NOW);

        assertThat(key.open(kept).written()).isEqualTo(receipt.written());
        assertThat(kept.toString()).doesNotContain(receipt.written()).doesNotContain("a1b2");
        assertThat(kept.isAnsweredAt(NOW.plus(Duration.ofHours(24)).minusMillis(1)))
                .isTrue();
        assertThat(kept.isAnsweredAt(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void tellsTheSameBodyFromAnother() {
        Repeat kept = key.remember(Receipt.random(new SecureRandom()), body, NOW);

        assertThat(key.isOf(kept, Reports.filing(false).fingerprint(Reporter.UNSAID)))
                .isTrue();
        assertThat(key.isOf(kept, Reports.filing(true).fingerprint(Reporter.UNSAID)))
                .isFalse();
        assertThat(key.isOf(kept, Reports.filing(false).fingerprint(new Reporter("Budi", null, null, null))))
                .isFalse();
    }

    private IdempotencyKey key(String client, String value) {
        return IdempotencyKey.of(installation, client, value).orElseThrow();
    }
}

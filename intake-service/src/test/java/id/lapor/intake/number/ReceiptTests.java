package id.lapor.intake.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptTests {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TrackingNumber number = TrackingNumber.random(RANDOM);
    private final Receipt receipt = Receipt.random(RANDOM);

    @Test
    void opensItsOwnReportAndNoOther() {
        String hash = receipt.hash(number);

        assertThat(receipt.fits(number, hash)).isTrue();
        assertThat(Receipt.random(RANDOM).fits(number, hash)).isFalse();
        assertThat(receipt.fits(TrackingNumber.random(RANDOM), hash)).isFalse();
    }

    @Test
    void isReadBackAsItIsWritten() {
        assertThat(Receipt.read(receipt.written()).orElseThrow().hash(number)).isEqualTo(receipt.hash(number));
    }

    @Test
    void looksUnlikeANumber() {
        assertThat(receipt.written()).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(number.id()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(TrackingNumber.read(receipt.written())).isEmpty();
        assertThat(Receipt.read(number.id())).isEmpty();
    }

    @Test
    void saysNothingOfItselfInALog() {
        assertThat(String.valueOf(receipt)).doesNotContain(receipt.written()).isEqualTo("Receipt");
    }

    @Test
    void noTwoAreAlike() {
        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(i -> Receipt.random(RANDOM).written()))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> TrackingNumber.random(RANDOM)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNumberIsNothingButASoundOneInItsWrittenForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackingNumber("0000-0000-0000-0001"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrackingNumber(number.id().replace("-", "")));
    }
}

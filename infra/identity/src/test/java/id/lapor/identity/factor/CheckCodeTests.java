package id.lapor.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.identity.account.Attempts;
import id.lapor.identity.factor.CheckCode.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCodeTests {

    /** The key and the codes of RFC 6238, appendix B, of which the last six digits are a code of six. */
    private static final SharedKey KEY =
            new SharedKey(new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    private static final Instant AT_1111111109 = Instant.ofEpochSecond(1_111_111_109L);
    private static final String CODE_1111111109 = "081804";
    private static final String CODE_1111111111 = "050471";

    @TempDir
    private Path folder = Path.of("");

    private Instant now = AT_1111111109;
    private CheckCode codes = new CheckCode(new Enrolments(folder, folder), new Attempts(() -> now), () -> now);

    @BeforeEach
    void start() {
        codes = new CheckCode(enrolments(), new Attempts(() -> now), () -> now);
    }

    private Enrolments enrolments() {
        return new Enrolments(folder.resolve("factors"), folder.resolve("keys").resolve("factors.key"));
    }

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void knowsTheCodesOfTheStandard(long second, String code) {
        now = Instant.ofEpochSecond(second);
        assertThat(codes.enrol("bureau", KEY, code)).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"-60, WRONG", "-30, PASSED", "0, PASSED", "30, PASSED", "60, WRONG"})
    void letsAClockBeOneStepOff(int seconds, Verdict verdict) {
        now = AT_1111111109.plusSeconds(seconds);
        assertThat(codes.enrol("bureau", KEY, CODE_1111111109)).isEqualTo(verdict);
        assertThat(codes.isEnrolled("bureau")).isEqualTo(verdict == Verdict.PASSED);
    }

    @Test
    void takesNoCodeTwiceAndNoneFromBeforeTheLast() {
        assertThat(codes.enrol("bureau", KEY, CODE_1111111109)).isEqualTo(Verdict.PASSED);
        assertThat(codes.check("bureau", CODE_1111111109)).isEqualTo(Verdict.USED);
        assertThat(codes.check("bureau", CODE_1111111111)).isEqualTo(Verdict.PASSED);
        assertThat(codes.check("bureau", CODE_1111111111)).isEqualTo(Verdict.USED);
        assertThat(codes.check("bureau", CODE_1111111109)).isEqualTo(Verdict.USED);
    }

    @Test
    void remembersUsedCodesThroughARestart() {
        assertThat(codes.enrol("bureau", KEY, CODE_1111111109)).isEqualTo(Verdict.PASSED);
        start();
        assertThat(codes.check("bureau", CODE_1111111109)).isEqualTo(Verdict.USED);
        assertThat(codes.check("bureau", CODE_1111111111)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void looksAtNothingAfterFiveWrongCodes() {
        codes.enrol("bureau", KEY, CODE_1111111109);
        for (int i = 0; i < 5; i++) {
            assertThat(codes.check("bureau", "000000")).isEqualTo(Verdict.WRONG);
        }
        assertThat(codes.check("bureau", CODE_1111111111)).isEqualTo(Verdict.RESTING);
        assertThat(codes.enrol("auditor", KEY, CODE_1111111109))
                .as("other accounts are let alone")
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void keepsTheFirstOfTwoEnrolments() {
        assertThat(codes.enrol("bureau", KEY, CODE_1111111109)).isEqualTo(Verdict.PASSED);
        assertThat(codes.enrol("bureau", KEY, CODE_1111111111)).isEqualTo(Verdict.ENROLLED_MEANWHILE);
        assertThat(codes.check("bureau", CODE_1111111111)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void refusesAnEnrolmentThatWasPutInTheNameOfAnother() throws IOException {
        codes.enrol("bureau", KEY, CODE_1111111109);
        Files.copy(folder.resolve("factors/bureau"), folder.resolve("factors/auditor"));
        assertThatThrownBy(() -> codes.check("auditor", CODE_1111111111)).hasMessageContaining("another account");
    }

    @Test
    void showsTheKeyToAppsAndToPeople() {
        SharedKey key = SharedKey.random();
        assertThat(key.base32()).matches("[A-Z2-7]{32}");
        assertThat(String.join("", key.groups())).isEqualTo(key.base32());
        assertThat(key.groups()).hasSize(8);
        assertThat(key.address("officer.ITJEN"))
                .isEqualTo("otpauth://totp/Lapor:officer.ITJEN?secret=" + key.base32() + "&issuer=Lapor");
        assertThat(key).hasToString("SharedKey");
    }
}

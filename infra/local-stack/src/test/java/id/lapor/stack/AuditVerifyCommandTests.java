package id.lapor.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class AuditVerifyCommandTests {
    private static final String SEAL = "--seal 2026-11-24/00000101=" + "a".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"--service post", "--day yesterday", "--seal abc --service intake"})
    void refusesWhatItCannotRead(String words) {
        assertThat(said(words)).contains("Usage: verify");
    }

    @Test
    void refusesASealWithoutItsServiceAndOneWithADay() {
        assertThat(said(SEAL)).contains("--seal needs --service");
        assertThat(said(SEAL + " --service intake --day 2026-11-24")).contains("--seal names its day itself");
    }

    @Test
    void namesEachServiceThatKeepsATrail() {
        assertThat(new CommandLine(new AuditVerifyCommand()).getUsageMessage())
                .contains("intake", "routing", "followup", "notification", "reporting");
    }

    private static String said(String words) {
        StringWriter said = new StringWriter();
        int status = new CommandLine(new AuditVerifyCommand())
                .setErr(new PrintWriter(said))
                .execute(words.split(" "));
        assertThat(status).isEqualTo(2);
        return said.toString();
    }
}

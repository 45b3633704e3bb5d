package id.lapor.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ClockCommandTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " soon", " -3d", " --to 2026-12-23", " 3d --to 2026-12-23T16:00Z"})
    void refusesWhatIsNoAdvanceAndSaysHowItIsCalled(String words) {
        StringWriter said = new StringWriter();
        int status = new CommandLine(new ClockCommand())
                .setErr(new PrintWriter(said))
                .execute(("advance" + words).split(" "));
        assertThat(status).isEqualTo(2);
        assertThat(said.toString()).contains("Usage: clock advance");
    }
}

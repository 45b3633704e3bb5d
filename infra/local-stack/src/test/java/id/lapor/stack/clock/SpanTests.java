package id.lapor.stack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTests {

    @ParameterizedTest
    @CsvSource({"3d, PT72H", "36h, PT36H", "90m, PT1H30M", "2d4h, PT52H", "1d2h3m, PT26H3M", "3660d, PT87840H"})
    void readsDaysHoursAndMinutes(String written, Duration span) {
        assertThat(Span.read(written)).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "d", "3w", "-3d", "4h2d", "3 d", "1.5d", "0d", "0h0m", "3661d", "99999d", "soon"})
    void refusesWhatIsNoTimeSpanOrNothingOrTooLong(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.read(written))
                .withMessageStartingWith("\"" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-23T16:00+07:00", "2026-12-23T09:00:00Z", "2026-12-23T18:00:00.000+09:00"})
    void readsAMomentWithItsZone(String written) {
        assertThat(MomentConverter.read(written)).isEqualTo("2026-12-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026-12-23", "2026-12-23T16:00", "2026-13-01T00:00Z"})
    void refusesAMomentThatCouldBeAnother(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> MomentConverter.read(written));
    }
}

package id.lapor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ToldStepsTests {
    private static final String EXPIRED = "case.expired.v1 FIRST_RESPONSE";
    private static final String ESCALATED = "case.escalated.v1 FIRST_RESPONSE 100 BUREAU";
    private static final Set<String> CASES = Set.of("A", "B");

    private final ToldSteps steps = new ToldSteps(Set.of(EXPIRED, ESCALATED));

    @Test
    void isContentWhenEachStepWasToldOnce() {
        all("A");
        all("B");
        assertThat(steps.faults(CASES, 2)).isEmpty();
        assertThat(steps.told()).isEqualTo(4);
    }

    @Test
    void takesARepeatUnderTheSameNumberForTheSameEvent() {
        all("A");
        all("B");
        steps.heard("B", 3, EXPIRED);
        assertThat(steps.faults(CASES, 2)).isEmpty();
        assertThat(steps.repeats()).isEqualTo(1);
        assertThat(steps.told()).isEqualTo(4);
    }

    @Test
    void seesAStepThatIsToldTwiceUnderTwoNumbers() {
        all("A");
        all("B");
        steps.heard("B", 5, EXPIRED);
        assertThat(steps.faults(CASES, 2)).containsExactly("B was told twice of " + EXPIRED);
    }

    @Test
    void seesACaseThatWasLostAndAStepThatWas() {
        steps.heard("A", 3, EXPIRED);
        assertThat(steps.faults(CASES, 2))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).startsWith("B was told of nothing"));
    }

    @Test
    void seesAGapAndANumberThatIsGivenTwice() {
        all("A");
        steps.heard("B", 4, EXPIRED);
        steps.heard("B", 5, ESCALATED);
        steps.heard("A", 4, EXPIRED);
        assertThat(steps.faults(CASES, 2))
                .containsExactlyInAnyOrder("B has a gap before 4", "A/4 is both " + ESCALATED + " and " + EXPIRED);
    }

    @Test
    void seesWhatWasNotDueAtAll() {
        all("A");
        all("B");
        all("C");
        assertThat(steps.faults(CASES, 2)).singleElement().asString().startsWith("C was not due");
    }

    private void all(String complaint) {
        steps.heard(complaint, 3, EXPIRED);
        steps.heard(complaint, 4, ESCALATED);
    }
}

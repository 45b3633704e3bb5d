package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.edge.problem.Refusal;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table, state by action: what the life of a case allows, repeats and refuses. */
class LifecycleTests {
    private static final Moment LATER = CaseFixture.at("2026-11-02T13:00");

    /** A state leads on, says that it is done already ("done"), or refuses. */
    @ParameterizedTest
    @CsvSource({
        "FILED,       acceptance, refused",
        "FILED,       return,     refused",
        "FILED,       draft,      refused",
        "FILED,       answer,     refused",
        "FILED,       approval,   refused",
        "FILED,       closure,    refused",
        "ROUTED,      acceptance, IN_PROGRESS",
        "ROUTED,      return,     RETURNED",
        "ROUTED,      draft,      refused",
        "ROUTED,      answer,     refused",
        "ROUTED,      approval,   refused",
        "ROUTED,      closure,    refused",
        "RETURNED,    acceptance, refused",
        "RETURNED,    return,     done",
        "RETURNED,    draft,      refused",
        "RETURNED,    answer,     refused",
        "RETURNED,    approval,   refused",
        "RETURNED,    closure,    refused",
        "IN_PROGRESS, acceptance, done",
        "IN_PROGRESS, return,     refused",
        "IN_PROGRESS, draft,      IN_PROGRESS",
        "IN_PROGRESS, answer,     ANSWERED",
        "IN_PROGRESS, approval,   refused",
        "IN_PROGRESS, closure,    refused",
        "ANSWERED,    acceptance, refused",
        "ANSWERED,    return,     refused",
        "ANSWERED,    draft,      refused",
        "ANSWERED,    answer,     done",
        "ANSWERED,    approval,   done",
        "ANSWERED,    closure,    CLOSED",
        "CLOSED,      acceptance, refused",
        "CLOSED,      return,     refused",
        "CLOSED,      draft,      refused",
        "CLOSED,      answer,     refused",
        "CLOSED,      approval,   refused",
        "CLOSED,      closure,    done"
    })
    void followsTheTable(ReportStatus state, String action, String outcome) {
        Case it = CaseFixture.in(state);
        long events = it.outbox().lastEvent();
        Command command = command(action);

        switch (outcome) {
            case "refused" -> {
                assertThatThrownBy(() -> it.carryOut(command, "liaison", LATER))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.status().value()).isEqualTo(409));
                assertThat(it.state()).isEqualTo(state);
                assertThat(it.outbox().lastEvent()).isEqualTo(events);
            }
            case "done" -> {
                it.carryOut(command, "liaison", LATER);
                assertThat(it.state()).isEqualTo(state);
                assertThat(it.outbox().lastEvent()).as("nothing is done twice").isEqualTo(events);
            }
            default -> {
                it.carryOut(command, "liaison", LATER);
                assertThat(it.state()).isEqualTo(ReportStatus.valueOf(outcome));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FILED,       FILED",
        "ROUTED,      ROUTED",
        "RETURNED,    RETURNED",
        "IN_PROGRESS, IN_PROGRESS",
        "ANSWERED,    IN_PROGRESS",
        "CLOSED,      IN_PROGRESS"
    })
    void takesAReplyInsideTheWindow(ReportStatus state, ReportStatus then) {
        Case it = CaseFixture.in(state);
        it.replied(1, LATER.at(), LATER);
        assertThat(it.state()).isEqualTo(then);
    }

    @ParameterizedTest
    @EnumSource(names = {"FILED", "ROUTED", "RETURNED", "IN_PROGRESS", "ANSWERED", "CLOSED"})
    void followsAHigherAssignmentFromEveryState(ReportStatus state) {
        Case it = CaseFixture.in(state);
        it.assign(CaseFixture.assignment(2, true, LATER.at()), LATER);
        assertThat(it.state()).isEqualTo(ReportStatus.ROUTED);
        assertThat(it.assignment().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUTED", "RETURNED", "IN_PROGRESS", "ANSWERED", "CLOSED"})
    void ignoresAnAssignmentThatIsNotHigher(ReportStatus state) {
        Case it = CaseFixture.in(state);
        long events = it.outbox().lastEvent();
        it.assign(CaseFixture.assignment(1, true, LATER.at()), LATER);
        assertThat(it.state()).isEqualTo(state);
        assertThat(it.assignment().binding()).isFalse();
        assertThat(it.outbox().lastEvent()).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource({
        "FILED,       ''",
        "ROUTED,      acceptance;return",
        "RETURNED,    ''",
        "IN_PROGRESS, answer",
        "ANSWERED,    closure",
        "CLOSED,      ''"
    })
    void saysWhatIsAllowed(ReportStatus state, String commands) {
        List<String> expected = Stream.of(commands.split(";"))
                .filter(command -> !command.isEmpty())
                .toList();
        assertThat(Refusals.commands(Objection.allowed(CaseFixture.in(state)))).isEqualTo(expected);
    }

    private static Command command(String action) {
        return switch (action) {
            case "acceptance" -> new Command.Accept();
            case "return" -> new Command.GiveBack(ReturnReason.WRONG_UNIT, null);
            case "draft" -> new Command.Draft(CaseFixture.ANSWER + " Terima kasih.");
            case "answer" -> new Command.Send(CaseFixture.ANSWER);
            case "approval" -> new Command.Approve(null);
            case "closure" -> new Command.Close(null);
            default -> throw new IllegalArgumentException(action);
        };
    }
}

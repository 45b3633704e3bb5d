package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.edge.problem.Refusal;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table, state by action: what the life of a case allows, repeats and refuses. */
class LifecycleTests {
    private static final Moment LATER = CaseFixture.at("2026-11-02T13:00");

    private static final List<String> ACTIONS = List.of(
            "acceptance",
            "return",
            "delegation",
            "question",
            "draft",
            "answer",
            "approval",
            "closure",
            "reopening",
            "notes");

    /** A state leads on, says that it is done already ("done"), or refuses ("-"); a column an action. */
    private static final String TABLE = """
            state                | acceptance  | return   | delegation | question             | draft                | answer   | approval | closure | reopening   | notes
            FILED                | -           | -        | -          | -                    | -                    | -        | -        | -       | -           | -
            COMPLETION_REQUESTED | -           | -        | -          | -                    | -                    | -        | -        | -       | -           | -
            ARCHIVED             | -           | -        | -          | -                    | -                    | -        | -        | -       | -           | -
            ROUTED               | IN_PROGRESS | RETURNED | ROUTED     | -                    | -                    | -        | -        | -       | -           | ROUTED
            RETURNED             | -           | done     | -          | -                    | -                    | -        | -        | -       | -           | -
            IN_PROGRESS          | done        | -        | ROUTED     | WAITING_FOR_REPORTER | IN_PROGRESS          | ANSWERED | -        | -       | -           | IN_PROGRESS
            WAITING_FOR_REPORTER | -           | -        | -          | done                 | WAITING_FOR_REPORTER | ANSWERED | -        | -       | -           | WAITING_FOR_REPORTER
            ANSWERED             | -           | -        | -          | -                    | -                    | done     | done     | CLOSED  | -           | ANSWERED
            CLOSED               | -           | -        | -          | -                    | -                    | -        | -        | done    | IN_PROGRESS | CLOSED
            """;

    static Stream<Arguments> cells() {
        return TABLE.lines().skip(1).flatMap(line -> {
            List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            return IntStream.range(0, ACTIONS.size())
                    .mapToObj(place -> Arguments.of(
                            ReportStatus.valueOf(cells.getFirst()), ACTIONS.get(place), cells.get(place + 1)));
        });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void followsTheTable(ReportStatus state, String action, String outcome) {
        Case it = CaseFixture.in(state);
        long events = it.outbox().lastEvent();
        Command command = command(action);

        switch (outcome) {
            case "-" -> {
                assertThatThrownBy(() -> it.carryOut(command, CaseFixture.LIAISON, LATER))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.status().value()).isEqualTo(409));
                assertThat(it.state()).isEqualTo(state);
                assertThat(it.outbox().lastEvent()).isEqualTo(events);
            }
            case "done" -> {
                it.carryOut(command, CaseFixture.LIAISON, LATER);
                assertThat(it.state()).isEqualTo(state);
                assertThat(it.outbox().lastEvent()).as("nothing is done twice").isEqualTo(events);
            }
            default -> {
                it.carryOut(command, CaseFixture.LIAISON, LATER);
                assertThat(it.state()).isEqualTo(ReportStatus.valueOf(outcome));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FILED,       FILED",
        "ARCHIVED,    ARCHIVED",
        "COMPLETION_REQUESTED, COMPLETION_REQUESTED",
        "WAITING_FOR_REPORTER, WAITING_FOR_REPORTER",
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
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MERGED", "WITHDRAWN", "ERASED"})
    void followsAHigherAssignmentFromEveryState(ReportStatus state) {
        Case it = CaseFixture.in(state);
        it.assign(CaseFixture.assignment(2, true, LATER.at()), LATER);
        assertThat(it.state()).isEqualTo(ReportStatus.ROUTED);
        assertThat(it.assignment().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUTED", "RETURNED", "IN_PROGRESS", "WAITING_FOR_REPORTER", "ANSWERED", "CLOSED"})
    void ignoresAnAssignmentThatIsNotHigher(ReportStatus state) {
        Case it = CaseFixture.in(state);
        long events = it.outbox().lastEvent();
        it.assign(CaseFixture.assignment(1, true, LATER.at()), LATER);
        assertThat(it.state()).isEqualTo(state);
        assertThat(it.assignment().binding()).isFalse();
        assertThat(it.outbox().lastEvent()).isEqualTo(events);
    }

    /** What arrives, state by arrival: where it leads. */
    @ParameterizedTest
    @CsvSource({
        // state,             completion asked,     completion,           archived,             question answered
        "FILED,                COMPLETION_REQUESTED, FILED,                ARCHIVED,             FILED",
        "COMPLETION_REQUESTED, COMPLETION_REQUESTED, FILED,                ARCHIVED,             COMPLETION_REQUESTED",
        "ARCHIVED,             ARCHIVED,             ARCHIVED,             ARCHIVED,             ARCHIVED",
        "ROUTED,               ROUTED,               ROUTED,               ROUTED,               ROUTED",
        "RETURNED,             COMPLETION_REQUESTED, RETURNED,             ARCHIVED,             RETURNED",
        "IN_PROGRESS,          IN_PROGRESS,          IN_PROGRESS,          IN_PROGRESS,          IN_PROGRESS",
        "WAITING_FOR_REPORTER, WAITING_FOR_REPORTER, WAITING_FOR_REPORTER, WAITING_FOR_REPORTER, IN_PROGRESS",
        "ANSWERED,             ANSWERED,             ANSWERED,             ANSWERED,             IN_PROGRESS",
        "CLOSED,               CLOSED,               CLOSED,               CLOSED,               IN_PROGRESS"
    })
    void followsWhatArrives(
            ReportStatus state,
            ReportStatus asked,
            ReportStatus completed,
            ReportStatus archived,
            ReportStatus answered) {
        assertThat(after(state, it -> it.completionRequested("c2", LATER.at(), LATER)))
                .isEqualTo(asked);
        assertThat(after(state, it -> it.completed("c1", LATER.at(), LATER))).isEqualTo(completed);
        assertThat(after(state, it -> it.archived(ArchiveReason.TOO_GENERAL, LATER.at(), LATER)))
                .isEqualTo(archived);
        assertThat(after(state, it -> it.questionAnswered(1, "q1", LATER.at(), LATER)))
                .isEqualTo(answered);
    }

    private static ReportStatus after(ReportStatus state, Consumer<Case> arrival) {
        Case it = CaseFixture.in(state);
        arrival.accept(it);
        return it.state();
    }

    private static Command command(String action) {
        return switch (action) {
            case "acceptance" -> new Command.Accept();
            case "return" -> new Command.GiveBack(ReturnReason.WRONG_UNIT, null);
            case "draft" -> new Command.Draft(CaseFixture.ANSWER + " Terima kasih.");
            case "answer" -> new Command.Send(CaseFixture.ANSWER);
            case "approval" -> new Command.Approve(null);
            case "delegation" -> new Command.Delegate(CaseFixture.KANIM, CaseFixture.OFFICE_BELOW, CaseFixture.WIB);
            case "question" -> new Command.Ask(CaseFixture.QUESTION);
            case "reopening" -> new Command.Reopen("Loket tutup lagi.");
            case "notes" -> new Command.Note("Sudah ditelepon.");
            case "closure" -> new Command.Close(null);
            default -> throw new IllegalArgumentException(action);
        };
    }
}

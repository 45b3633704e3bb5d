package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.edge.problem.Refusal;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import id.lapor.followup.access.Deed;
import id.lapor.followup.access.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The full matrix: every state, with the conditions that matter in it, by every action by every role, carried out. A cell is
 * the state that follows, {@code done} for a repeat that does nothing, or the status of the refusal; each refusal names
 * exactly the actions of its row that this person could take instead.
 */
class CommandMatrixTests {
    private static final Moment NOW = CaseFixture.at("2026-11-02T13:00");
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

    private static final Map<String, Supplier<Case>> CASES = Map.ofEntries(
            Map.entry("FILED", () -> CaseFixture.in(ReportStatus.FILED)),
            Map.entry("COMPLETION_REQUESTED", () -> CaseFixture.in(ReportStatus.COMPLETION_REQUESTED)),
            Map.entry("ARCHIVED", () -> CaseFixture.in(ReportStatus.ARCHIVED)),
            Map.entry("ROUTED", () -> CaseFixture.in(ReportStatus.ROUTED)),
            Map.entry("ROUTED binding", () -> CaseFixture.routed(true)),
            Map.entry("ROUTED below", CommandMatrixTests::givenDown),
            Map.entry("RETURNED", () -> CaseFixture.in(ReportStatus.RETURNED)),
            Map.entry("IN_PROGRESS", () -> CaseFixture.in(ReportStatus.IN_PROGRESS)),
            Map.entry("IN_PROGRESS drafted", CommandMatrixTests::drafted),
            Map.entry("WAITING_FOR_REPORTER", () -> CaseFixture.in(ReportStatus.WAITING_FOR_REPORTER)),
            Map.entry("ANSWERED", () -> CaseFixture.in(ReportStatus.ANSWERED)),
            Map.entry("CLOSED", () -> CaseFixture.in(ReportStatus.CLOSED)),
            Map.entry("CLOSED twice", CommandMatrixTests::closedTwice));

    private static final String LIAISON = """
            FILED                | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            COMPLETION_REQUESTED | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            ARCHIVED             | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            ROUTED               | IN_PROGRESS | RETURNED | ROUTED | 409                  | 409                  | 409      | 409      | 409    | 409         | ROUTED
            ROUTED binding       | IN_PROGRESS | 409      | ROUTED | 409                  | 409                  | 409      | 409      | 409    | 409         | ROUTED
            ROUTED below         | 403         | 403      | ROUTED | 403                  | 403                  | 403      | 403      | 403    | 403         | 403
            RETURNED             | 409         | done     | 409    | 409                  | 409                  | 409      | 409      | 409    | 409         | 409
            IN_PROGRESS          | done        | 409      | ROUTED | WAITING_FOR_REPORTER | IN_PROGRESS          | ANSWERED | 409      | 409    | 409         | IN_PROGRESS
            IN_PROGRESS drafted  | done        | 409      | ROUTED | WAITING_FOR_REPORTER | IN_PROGRESS          | ANSWERED | ANSWERED | 409    | 409         | IN_PROGRESS
            WAITING_FOR_REPORTER | 409         | 409      | 409    | done                 | WAITING_FOR_REPORTER | ANSWERED | 409      | 409    | 409         | WAITING_FOR_REPORTER
            ANSWERED             | 409         | 409      | 409    | 409                  | 409                  | done     | done     | CLOSED | 409         | ANSWERED
            CLOSED               | 409         | 409      | 409    | 409                  | 409                  | 409      | 409      | done   | IN_PROGRESS | CLOSED
            CLOSED twice         | 409         | 409      | 409    | 409                  | 409                  | 409      | 409      | done   | 409         | CLOSED
            """;

    private static final String OFFICER = """
            FILED                | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            COMPLETION_REQUESTED | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            ARCHIVED             | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            ROUTED               | IN_PROGRESS | 403      | 403    | 403                  | 409                  | 403      | 403      | 403    | 403         | ROUTED
            ROUTED binding       | IN_PROGRESS | 403      | 403    | 403                  | 409                  | 403      | 403      | 403    | 403         | ROUTED
            ROUTED below         | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 403    | 403         | 403
            RETURNED             | 409         | 403      | 403    | 403                  | 409                  | 403      | 403      | 403    | 403         | 409
            IN_PROGRESS          | done        | 403      | 403    | 403                  | IN_PROGRESS          | 403      | 403      | 403    | 403         | IN_PROGRESS
            IN_PROGRESS drafted  | done        | 403      | 403    | 403                  | IN_PROGRESS          | 403      | 403      | 403    | 403         | IN_PROGRESS
            WAITING_FOR_REPORTER | 409         | 403      | 403    | 403                  | WAITING_FOR_REPORTER | 403      | 403      | 403    | 403         | WAITING_FOR_REPORTER
            ANSWERED             | 409         | 403      | 403    | 403                  | 409                  | 403      | 403      | 403    | 403         | ANSWERED
            CLOSED               | 409         | 403      | 403    | 403                  | 409                  | 403      | 403      | 403    | 403         | CLOSED
            CLOSED twice         | 409         | 403      | 403    | 403                  | 409                  | 403      | 403      | 403    | 403         | CLOSED
            """;

    private static final String BUREAU = """
            FILED                | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            COMPLETION_REQUESTED | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            ARCHIVED             | 404         | 404      | 404    | 404                  | 404                  | 404      | 404      | 404    | 404         | 404
            ROUTED               | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 409    | 409         | ROUTED
            ROUTED binding       | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 409    | 409         | ROUTED
            ROUTED below         | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 409    | 409         | ROUTED
            RETURNED             | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 409    | 409         | 409
            IN_PROGRESS          | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 409    | 409         | IN_PROGRESS
            IN_PROGRESS drafted  | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 409    | 409         | IN_PROGRESS
            WAITING_FOR_REPORTER | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | 409    | 409         | WAITING_FOR_REPORTER
            ANSWERED             | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | CLOSED | 409         | ANSWERED
            CLOSED               | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | done   | IN_PROGRESS | CLOSED
            CLOSED twice         | 403         | 403      | 403    | 403                  | 403                  | 403      | 403      | done   | 409         | CLOSED
            """;

    /** Sees every case of the units below and does nothing with it. */
    private static final String ABOVE = LIAISON.lines()
            .map(line -> line.contains("404") ? line : line.substring(0, 20) + " | 403".repeat(ACTIONS.size()))
            .reduce("", (all, line) -> all + line + "\n");

    /** Knows of none of them. */
    private static final String STRANGER = LIAISON.lines()
            .map(line -> line.substring(0, 20) + " | 404".repeat(ACTIONS.size()))
            .reduce("", (all, line) -> all + line + "\n");

    private static final Map<Person, String> PEOPLE = Map.of(
            person(Role.LIAISON, CaseFixture.KANIM), LIAISON,
            person(Role.OFFICER, CaseFixture.KANIM), OFFICER,
            person(Role.BUREAU, null), BUREAU,
            person(Role.LIAISON, "KANWIL-ACEH"), ABOVE,
            person(Role.OFFICER, "DITJEN-IMIGRASI"), ABOVE,
            person(Role.LIAISON, "KANIM-JAYAPURA"), STRANGER,
            person(Role.INSPECTOR, "ITJEN"), STRANGER,
            person(Role.LEADER, CaseFixture.KANIM), STRANGER,
            person(Role.AUDITOR, CaseFixture.KANIM), STRANGER);

    static Stream<Arguments> rows() {
        return PEOPLE.entrySet().stream()
                .flatMap(person -> person.getValue()
                        .lines()
                        .map(line ->
                                Stream.of(line.split("\\|")).map(String::strip).toList())
                        .map(cells -> Arguments.of(person.getKey(), cells.getFirst(), cells.subList(1, cells.size()))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void everyActionLeadsWhereTheTableSays(Person person, String state, List<String> cells) {
        Set<String> allowed = new HashSet<>();
        IntStream.range(0, cells.size())
                .filter(place -> cells.get(place).matches("[A-Z_]+"))
                .forEach(place -> allowed.add(ACTIONS.get(place).replace("draft", "answer")));
        List<String> wrong = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            String outcome = outcome(person, state, ACTIONS.get(place), allowed);
            if (!outcome.equals(cells.get(place))) {
                wrong.add(ACTIONS.get(place) + ": " + outcome + ", not " + cells.get(place));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String outcome(Person person, String state, String action, Set<String> allowed) {
        Case it = Objects.requireNonNull(CASES.get(state)).get();
        ReportStatus before = it.state();
        long told = it.outbox().lastEvent();
        int entries = it.history().entries().size();
        Command command = command(action, state);
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> CaseDesk.carryOut(
                        person.username(),
                        new Reach(person, CaseFixture.TREE),
                        it,
                        it.edition(),
                        deed(action),
                        command,
                        NOW));
        if (refusal == null) {
            boolean moved =
                    it.outbox().lastEvent() > told || it.history().entries().size() > entries;
            return moved ? it.state().name() : "done";
        }
        assertThat(it.state()).as("a refusal changes nothing").isEqualTo(before);
        assertThat(it.outbox().lastEvent()).as("a refusal tells nothing").isEqualTo(told);
        if (refusal.status().value() != 404) {
            assertThat((List<?>) refusal.properties().get("allowed"))
                    .as("what is allowed instead of " + action)
                    .map(Object::toString)
                    .containsExactlyInAnyOrderElementsOf(allowed);
        }
        return String.valueOf(refusal.status().value());
    }

    private static Deed deed(String action) {
        return switch (action) {
            case "acceptance" -> Deed.ACCEPT;
            case "return" -> Deed.RETURN;
            case "delegation" -> Deed.DELEGATE;
            case "question" -> Deed.ASK;
            case "draft" -> Deed.DRAFT;
            case "answer", "approval" -> Deed.SEND;
            case "closure" -> Deed.CLOSE;
            case "reopening" -> Deed.REOPEN;
            case "notes" -> Deed.NOTE;
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static Command command(String action, String state) {
        return switch (action) {
            case "acceptance" -> new Command.Accept();
            case "return" -> new Command.GiveBack(ReturnReason.WRONG_UNIT, null);
            case "delegation" ->
                new Command.Delegate(
                        CaseFixture.KANIM,
                        state.endsWith("below") ? CaseFixture.KANIM : CaseFixture.OFFICE_BELOW,
                        CaseFixture.WIB);
            case "question" -> new Command.Ask(CaseFixture.QUESTION);
            case "draft" -> new Command.Draft(CaseFixture.ANSWER + " Terima kasih.");
            case "answer" -> new Command.Send(CaseFixture.ANSWER);
            case "approval" -> new Command.Approve(null);
            case "closure" -> new Command.Close(null);
            case "reopening" -> new Command.Reopen("Loket tutup lagi.");
            case "notes" -> new Command.Note("Sudah ditelepon.");
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static Case givenDown() {
        Case it = CaseFixture.routed(false);
        it.carryOut(
                new Command.Delegate(CaseFixture.KANIM, CaseFixture.OFFICE_BELOW, CaseFixture.WIB),
                CaseFixture.LIAISON,
                CaseFixture.at("2026-11-02T10:00"));
        return it;
    }

    private static Case drafted() {
        Case it = CaseFixture.accepted();
        it.carryOut(new Command.Draft(CaseFixture.ANSWER), CaseFixture.OFFICER, CaseFixture.at("2026-11-02T11:00"));
        return it;
    }

    private static Case closedTwice() {
        Case it = CaseFixture.in(ReportStatus.CLOSED);
        it.carryOut(new Command.Reopen("Masih tutup."), CaseFixture.LIAISON, CaseFixture.at("2026-11-02T12:10"));
        it.carryOut(
                new Command.Send(CaseFixture.ANSWER + " Lagi."),
                CaseFixture.LIAISON,
                CaseFixture.at("2026-11-02T12:20"));
        it.carryOut(new Command.Close(null), CaseFixture.LIAISON, CaseFixture.at("2026-11-02T12:30"));
        return it;
    }

    private static Person person(Role role, @Nullable String unit) {
        return new Person(role.name().toLowerCase(Locale.ROOT), Set.of(role), unit);
    }
}

package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.events.ReportStatus;
import id.lapor.followup.access.Reach;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole matrix, state by role: what each person may do with a case of KANIM-BANDA-ACEH as it stands. */
class AllowedByRoleTests {

    /** Who stands where; the last holds nothing of the case but gave it down in the state that says so. */
    private static final List<Person> PEOPLE = List.of(
            person(Role.LIAISON, CaseFixture.KANIM),
            person(Role.OFFICER, CaseFixture.KANIM),
            person(Role.BUREAU, null),
            person(Role.LIAISON, "KANWIL-ACEH"),
            person(Role.INSPECTOR, "ITJEN"),
            person(Role.LEADER, CaseFixture.KANIM),
            person(Role.AUDITOR, CaseFixture.KANIM));

    private static final String TABLE = """
            state                | liaison                           | officer           | bureau            | above | inspector | leader | auditor
            ROUTED               | acceptance return delegation notes | acceptance notes | notes             |       |           |        |
            RETURNED             |                                   |                   |                   |       |           |        |
            IN_PROGRESS          | delegation question answer notes  | answer notes      | notes             |       |           |        |
            WAITING_FOR_REPORTER | answer notes                      | answer notes      | notes             |       |           |        |
            ANSWERED             | closure notes                     | notes             | closure notes     |       |           |        |
            CLOSED               | reopening notes                   | notes             | reopening notes   |       |           |        |
            """;

    static Stream<Arguments> cells() {
        return TABLE.lines().skip(1).flatMap(line -> {
            String[] cells = line.split("\\|", -1);
            return IntStream.range(0, PEOPLE.size())
                    .mapToObj(place -> Arguments.of(
                            ReportStatus.valueOf(cells[0].strip()), PEOPLE.get(place), cells[place + 1].strip()));
        });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void mayDoWhatTheTableSaysAndNothingElse(ReportStatus state, Person person, String commands) {
        Reach reach = new Reach(person, CaseFixture.TREE);
        List<String> expected =
                Stream.of(commands.split(" ")).filter(word -> !word.isEmpty()).toList();
        assertThat(Refusals.commands(CaseDesk.allowed(reach, CaseFixture.in(state))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"FILED", "COMPLETION_REQUESTED", "ARCHIVED"})
    void nobodySeesACaseBeforeItStandsInAnInbox(ReportStatus state) {
        assertThat(CaseFixture.in(state).isOpen()).isFalse();
    }

    private static Person person(Role role, @Nullable String unit) {
        return new Person(role.name().toLowerCase(java.util.Locale.ROOT), Set.of(role), unit);
    }
}

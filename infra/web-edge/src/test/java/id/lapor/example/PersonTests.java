package id.lapor.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.edge.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTests {

    @Test
    void readsAPersonFromClaims() {
        assertThat(Person.of(Map.of(
                        "sub",
                        "7f3a",
                        "preferred_username",
                        "bureau",
                        "roles",
                        List.of("BUREAU"),
                        "unit",
                        "KEMENKUMHAM")))
                .contains(new Person("bureau", Set.of(Role.BUREAU), "KEMENKUMHAM"));
        assertThat(Person.of(Map.of("sub", "7f3a"))).contains(new Person("7f3a", Set.of(), null));
        assertThat(Person.of(Map.of("roles", List.of("BUREAU")))).isEmpty();
    }

    @Test
    void grantsNothingForWhatItCannotRead() {
        assertThat(Person.of(Map.of("sub", "x", "roles", "BUREAU", "unit", " ")))
                .contains(new Person("x", Set.of(), null));
        assertThat(Person.of(Map.of("sub", "x", "roles", List.of("bureau", "ROLE_BUREAU", 7))))
                .contains(new Person("x", Set.of(), null));
    }

    @Test
    void refusesWhoLacksARoleOrAUnit() {
        Person officer = new Person("officer.ITJEN", Set.of(Role.OFFICER), null);
        assertThat(officer.require(Role.LIAISON, Role.OFFICER)).isSameAs(officer);
        assertThatThrownBy(() -> officer.require(Role.BUREAU, Role.AUDITOR))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-permitted"));
        assertThatThrownBy(officer::requireUnit)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("no-unit"));
    }
}

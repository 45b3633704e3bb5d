package id.lapor.edge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.GrantedAuthority;

class CallerTests {

    @Test
    void isWhatTheRolesOfTheClaimsMakeOfThem() {
        assertThat(Caller.named("LIAISON+AUDITOR ITJEN").authorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_LIAISON", "ROLE_AUDITOR");
        assertThat(Caller.named("OFFICER ITJEN")).isEqualTo(new Caller("OFFICER", "ITJEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE ITJEN", "WIZARD ITJEN"})
    void isNothingByARoleThatLaporDoesNotKnowOrByNone(String person) {
        assertThat(Caller.named(person).authorities()).isEmpty();
        assertThat(Caller.named(person).unit()).isEqualTo("ITJEN");
    }
}

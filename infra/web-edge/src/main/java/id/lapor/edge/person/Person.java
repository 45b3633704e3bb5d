package id.lapor.edge.person;

import id.lapor.edge.problem.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Who is asking.
 *
 * @param username the name at the provider ({@code preferred_username}); personal, so it goes into no event
 * @param roles what the person may be; may be empty
 * @param unit code of the unit the person works for; absent when the provider names none
 */
public record Person(
        String username, Set<Role> roles, @Nullable String unit) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has one of these roles. */
    public boolean is(Role first, Role... others) {
        return EnumSet.of(first, others).stream().anyMatch(roles::contains);
    }

    /** The same person, if it has one of these roles; else refuses (403). */
    public Person require(Role first, Role... others) {
        if (!is(first, others)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "not-permitted");
        }
        return this;
    }

    /** The unit, for those who must have one; refuses (403) a person without. */
    public String requireUnit() {
        if (unit == null) {
            throw new Refusal(HttpStatus.FORBIDDEN, "no-unit");
        }
        return unit;
    }

    /**
     * The person of a token's claims; a role that Lapor does not know grants nothing.
     * Refuses claims without a name by an empty result.
     */
    public static Optional<Person> of(Map<String, Object> claims) {
        Object name = claims.getOrDefault("preferred_username", claims.get("sub"));
        return name instanceof String username
                ? Optional.of(new Person(username, Role.in(claims), text(claims.get("unit"))))
                : Optional.empty();
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? text : null;
    }
}

package id.lapor.edge.person;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a signed-in person may be; in tokens the {@code roles} claim, in Spring Security {@code ROLE_BUREAU} ... */
public enum Role {
    /** The ministry's complaint desk: verifies and dispositions. */
    BUREAU,
    /** Answers for a unit: approves and delegates. */
    LIAISON,
    /** Works on a unit's cases. */
    OFFICER,
    /** The inspectorate: conduct and oversight complaints. */
    INSPECTOR,
    /** Reads figures and escalations. */
    LEADER,
    /** Reads books and trails; changes nothing. */
    AUDITOR;

    /** The authority that Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role of that name; empty for a name that Lapor does not know, which then grants nothing. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /** The roles that a token's claims give; anything but a list gives none. */
    public static Set<Role> in(Map<String, Object> claims) {
        return claims.get("roles") instanceof Collection<?> names
                ? names.stream()
                        .flatMap(name -> named(String.valueOf(name)).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** What Spring Security knows those roles by: the one way from claims to authorities, for tokens and for sign-ins. */
    public static Collection<GrantedAuthority> authoritiesIn(Map<String, Object> claims) {
        return in(claims).stream()
                .map(Role::authority)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}

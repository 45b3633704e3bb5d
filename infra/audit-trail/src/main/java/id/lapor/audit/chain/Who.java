package id.lapor.audit.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param person the name at the OpenID provider
 * @param roles in alphabetical order
 * @param unit code of the unit the person works for
 */
public record Who(
        String person, List<String> roles, @Nullable String unit) {
    /** The platform itself. */
    public static final Who LAPOR = new Who("lapor", List.of(), null);

    public Who {
        roles = List.copyOf(roles);
    }
}

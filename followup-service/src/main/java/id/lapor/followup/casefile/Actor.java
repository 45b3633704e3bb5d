package id.lapor.followup.casefile;

import id.lapor.followup.access.Deed;
import java.util.Set;

/**
 * Whoever carries a command out.
 *
 * @param deeds what they may do with the case; a refusal names what of it the case takes as it stands
 */
record Actor(String username, Set<Deed> deeds) {

    Actor {
        deeds = Set.copyOf(deeds);
    }
}

package id.lapor.followup.casefile;

import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.UnitRecord;
import id.lapor.followup.unit.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a clock, along the tree upwards. Where a unit has nobody who could be told, its superiors are told in its
 * place; where nobody is left, the bureau is, so that no step is lost.
 *
 * @param inspectorate the unit of the inspectorate general
 * @param aboveBureau the main unit to which the bureau belongs
 */
public record Offices(UnitTree tree, String inspectorate, String aboveBureau) {

    /** No unit: the bureau. */
    static final @Nullable String BUREAU = null;

    /**
     * The receivers of a step; a null element is the bureau.
     *
     * @param holder the unit that holds the case; absent while the bureau does
     * @param climbs whether those above a unit that has nobody may be told in its place
     * @param accused units that, with all below them, are told nothing of it
     */
    List<@Nullable String> receivers(Rung rung, @Nullable String holder, boolean climbs, List<String> accused) {
        List<@Nullable String> named = new ArrayList<>(
                switch (rung) {
                    case HOLDER -> holder == null ? List.of() : reachable(holder, climbs, accused);
                    case ABOVE ->
                        holder == null ? reachable(aboveBureau, climbs, accused) : above(holder, climbs, accused);
                    case BUREAU -> List.<String>of();
                    case INSPECTORATE -> reachable(inspectorate, climbs, accused);
                });
        if (named.isEmpty()) {
            named.add(BUREAU);
        }
        return named;
    }

    /** Whether the unit has somebody who can be told. */
    boolean isStaffed(String unitCode) {
        return tree.isStaffed(unitCode);
    }

    private List<String> above(String unitCode, boolean climbs, List<String> accused) {
        return tree.find(unitCode).map(UnitRecord::parents).orElse(List.of()).stream()
                .flatMap(parent -> reachable(parent, climbs, accused).stream())
                .distinct()
                .toList();
    }

    private List<String> reachable(String unitCode, boolean climbs, List<String> accused) {
        if (!isBarred(unitCode, accused) && isStaffed(unitCode)) {
            return List.of(unitCode);
        }
        return climbs ? above(unitCode, climbs, accused) : List.of();
    }

    /** Whether the unit is accused, or stands below one that is. */
    boolean isBarred(String unitCode, List<String> accused) {
        Set<String> above = tree.selfAndAbove(unitCode);
        return accused.stream().anyMatch(above::contains);
    }
}

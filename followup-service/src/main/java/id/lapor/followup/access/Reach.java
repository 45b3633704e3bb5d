package id.lapor.followup.access;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.followup.unit.UnitTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far one person's eyes and hands reach. An officer sees the cases of the own unit and, unless they are confidential or
 * allege conduct, of those below it; the bureau sees all; inspectors see every allegation of conduct and the inspectorate's
 * cases; leaders and auditors see none, since a case holds the narrative. Nobody of an accused unit or below it sees the
 * allegation. Only people of the unit that holds a case act on it: officers take it up, draft and note, the liaison also
 * asks, sends, delegates, returns, closes and reopens, and takes back what the own unit gave down. The bureau may close,
 * reopen and note.
 */
public final class Reach {
    /** The inspectorate general, whose cases inspectors see. */
    public static final String INSPECTORATE = "ITJEN";

    private final Person person;
    private final List<Grant> grants = new ArrayList<>();
    private final Set<String> blockedBy;

    public Reach(Person person, UnitTree tree) {
        this.person = person;
        String unit = person.unit();
        if (person.is(Role.BUREAU)) {
            grants.add(new Grant(null, Matter.ANY, true));
        }
        if (person.is(Role.LIAISON, Role.OFFICER) && unit != null) {
            grants.add(new Grant(Set.of(unit), Matter.ANY, true));
            grants.add(new Grant(tree.selfAndBelow(unit), Matter.SERVICE, false));
        }
        if (person.is(Role.INSPECTOR)) {
            grants.add(new Grant(null, Matter.CONDUCT, true));
            grants.add(new Grant(Set.of(INSPECTORATE), Matter.ANY, true));
        }
        this.blockedBy = unit == null || person.is(Role.BUREAU) ? Set.of() : tree.selfAndAbove(unit);
    }

    /** Whether the person's roles let them into the case files at all. */
    public boolean isAny() {
        return person.is(Role.BUREAU, Role.LIAISON, Role.OFFICER, Role.INSPECTOR);
    }

    /** Whether the person may know that the case exists. */
    public boolean sees(Circle circle) {
        return grants.stream().anyMatch(grant -> grant.covers(circle))
                && circle.accusedUnits().stream().noneMatch(blockedBy::contains);
    }

    /** Whether the person may see any case of the unit. */
    public boolean coversUnit(String unitCode) {
        return grants.stream()
                .anyMatch(grant -> grant.units() == null || grant.units().contains(unitCode));
    }

    /** The reasons of which one suffices, for a list. */
    public List<Grant> grants() {
        return List.copyOf(grants);
    }

    /** A case that accuses one of these units is not seen. */
    public Set<String> blockedBy() {
        return blockedBy;
    }

    /** Whether it is in the hands of the person's own unit. */
    public boolean holds(Circle circle) {
        return circle.unitCode().equals(person.unit());
    }

    /** What the person may do with a case that they see, whatever its state. */
    public Set<Deed> deeds(Circle circle) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        boolean holds = holds(circle);
        if (holds && person.is(Role.LIAISON)) {
            deeds.addAll(EnumSet.allOf(Deed.class));
        }
        if (holds && person.is(Role.OFFICER, Role.INSPECTOR)) {
            deeds.addAll(EnumSet.of(Deed.ACCEPT, Deed.DRAFT, Deed.NOTE));
        }
        if (person.is(Role.LIAISON) && circle.delegatedBy().contains(person.unit())) {
            deeds.add(Deed.DELEGATE);
        }
        if (person.is(Role.BUREAU)) {
            deeds.addAll(EnumSet.of(Deed.CLOSE, Deed.REOPEN, Deed.NOTE));
        }
        return deeds;
    }

    /** The unit whose inbox is the person's own; absent for those who look over all. */
    public Optional<String> home() {
        return person.is(Role.LIAISON, Role.OFFICER) ? Optional.ofNullable(person.unit()) : Optional.empty();
    }
}

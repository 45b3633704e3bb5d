package id.lapor.followup.casefile;

import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Refusal;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import id.lapor.events.UnitRecord;
import id.lapor.followup.access.Deed;
import id.lapor.followup.access.Reach;
import id.lapor.followup.unit.UnitTree;
import id.lapor.followup.unit.Units;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What people do with cases. Each call checks first that the person may know of the case (404), then that they may do it
 * (403), then whether it is done already, then that they have seen the present version (409), and last whether the state
 * takes it (409).
 */
@Service
public class CaseDesk {
    private final Cases cases;
    private final Drafts drafts;
    private final Units units;
    private final Moments moments;

    CaseDesk(Cases cases, Drafts drafts, Units units, Moments moments) {
        this.cases = cases;
        this.drafts = drafts;
        this.units = units;
        this.moments = moments;
    }

    /** The cases within reach that were asked for. */
    public Page<CaseLine> list(Person person, InboxQuery query) {
        return cases.inbox(reachOver(person, query.unitCode()), query);
    }

    /** How many cases of each state are within reach, of one unit or of all. */
    public Map<ReportStatus, Long> counts(Person person, @Nullable String unitCode) {
        return cases.counts(reachOver(person, unitCode), unitCode);
    }

    /** The unit whose inbox is the person's own. */
    public Optional<String> home(Person person) {
        return reach(person).home();
    }

    /** Whether an answer of this person would wait for approval. */
    public boolean answersWait(Person person, Case it) {
        return answersWait(reach(person), it);
    }

    public Case show(Person person, String id) {
        return visible(reach(person), id);
    }

    /** What the person may ask of the case as it stands. */
    public Set<Step> allowed(Person person, Case it) {
        return allowed(reach(person), it);
    }

    public Case accept(Person person, String id, @Nullable Long seen) {
        return carryOut(person, id, seen, Deed.ACCEPT, new Command.Accept());
    }

    public Case giveBack(Person person, String id, @Nullable Long seen, ReturnReason reason, @Nullable String note) {
        return carryOut(person, id, seen, Deed.RETURN, new Command.GiveBack(reason, note));
    }

    /** An answer: sent at once by whoever may send, else waiting for approval where the procedure asks for one. */
    public Case answer(Person person, String id, @Nullable Long seen, String text) {
        Substance.check(text);
        Reach reach = reach(person);
        Case it = visible(reach, id);
        Command command = answersWait(reach, it) ? new Command.Draft(text) : new Command.Send(text);
        Case answered = carryOut(person, id, seen, Deed.DRAFT, command);
        drafts.drop(id, person.username());
        return answered;
    }

    public Case approve(Person person, String id, @Nullable Long seen, @Nullable String corrected) {
        if (corrected != null) {
            Substance.check(corrected);
        }
        Case approved = carryOut(person, id, seen, Deed.SEND, new Command.Approve(corrected));
        drafts.drop(id, person.username());
        return approved;
    }

    public Case close(Person person, String id, @Nullable Long seen, @Nullable String note) {
        return carryOut(person, id, seen, Deed.CLOSE, new Command.Close(note));
    }

    public Case ask(Person person, String id, @Nullable Long seen, String text) {
        return carryOut(person, id, seen, Deed.ASK, new Command.Ask(text));
    }

    public Case reopen(Person person, String id, @Nullable Long seen, String reason) {
        return carryOut(person, id, seen, Deed.REOPEN, new Command.Reopen(reason));
    }

    public Case note(Person person, String id, @Nullable Long seen, String text) {
        return carryOut(person, id, seen, Deed.NOTE, new Command.Note(text));
    }

    /**
     * Down to a unit below the person's own, or back to it; refuses a unit that is unknown (400), not below, accused, or not
     * in force today (409).
     */
    public Case delegate(Person person, String id, @Nullable Long seen, String unitCode) {
        Reach reach = reach(person);
        Case it = visible(reach, id);
        requireDeed(reach, it, Deed.DELEGATE);
        String own = person.requireUnit();
        UnitRecord unit =
                units.tree().find(unitCode).orElseThrow(() -> Refusal.invalid("unitCode", "unit.unknown", unitCode));
        boolean back = unitCode.equals(own) && !own.equals(it.assignment().unitCode());
        Command command = new Command.Delegate(own, unitCode, unit.zone());
        if (!it.hasDone(command)) {
            if (!back && !units.tree().isBelow(unitCode, own)) {
                throw Refusals.notBelow(it, allowed(reach, it), unitCode);
            }
            if (moments.now().offices().isBarred(unitCode, it.heard().notes().accusedUnits())) {
                throw Refusals.barred(it, allowed(reach, it), unitCode);
            }
            if (!units.tree().isInForce(unitCode)) {
                throw Refusals.notInForce(it, allowed(reach, it), unitCode);
            }
        }
        return carryOut(person, id, seen, Deed.DELEGATE, command);
    }

    /** The units to which the person may give the case. */
    public List<UnitRecord> receivers(Person person, Case it) {
        String own = person.unit();
        if (own == null || !allowed(person, it).contains(Step.DELEGATE)) {
            return List.of();
        }
        UnitTree tree = units.tree();
        Offices offices = moments.now().offices();
        return tree.selfAndBelow(own).stream()
                .filter(code -> !code.equals(it.assignment().unitCode()))
                .filter(tree::isInForce)
                .filter(code -> !offices.isBarred(code, it.heard().notes().accusedUnits()))
                .flatMap(code -> tree.find(code).stream())
                .sorted(Comparator.comparing(UnitRecord::name))
                .toList();
    }

    /** Keeps what a person is writing; for those only who could send or submit it. */
    public Draft keepDraft(Person person, String id, String text) {
        Reach reach = reach(person);
        requireDeed(reach, visible(reach, id), Deed.DRAFT);
        return drafts.keep(id, person.username(), text, moments.now().at());
    }

    public Optional<Draft> draft(Person person, String id) {
        return drafts.find(visible(reach(person), id).id(), person.username());
    }

    private Case carryOut(Person person, String id, @Nullable Long seen, Deed deed, Command command) {
        Reach reach = reach(person);
        Case present = visible(reach, id);
        requireDeed(reach, present, deed);
        if (present.hasDone(command)) {
            return present;
        }
        return cases.change(id, it -> carryOut(person.username(), reach, it, seen, deed, command, moments.now()));
    }

    /** The whole decision on a command, in the order in which it is taken; what is refused leaves the case as it was. */
    static void carryOut(
            String username, Reach reach, Case it, @Nullable Long seen, Deed deed, Command command, Moment now) {
        requireDeed(reach, requireVisible(reach, it), deed);
        if (seen != null && seen != it.edition() && !it.hasDone(command)) {
            throw Refusals.stale(it, allowed(reach, it));
        }
        it.carryOut(command, new Actor(username, reach.deeds(it.circle())), now);
    }

    private static boolean answersWait(Reach reach, Case it) {
        return !reach.deeds(it.circle()).contains(Deed.SEND)
                && it.assignment().terms().approvalNeeded();
    }

    private Reach reach(Person person) {
        Reach reach = new Reach(person, units.tree());
        if (!reach.isAny()) {
            throw Refusals.noCasesForRole();
        }
        return reach;
    }

    private Reach reachOver(Person person, @Nullable String unitCode) {
        Reach reach = reach(person);
        if (unitCode != null && !reach.coversUnit(unitCode)) {
            throw Refusals.foreignUnit(unitCode);
        }
        return reach;
    }

    private Case visible(Reach reach, String id) {
        return requireVisible(reach, cases.find(id).orElseThrow(Refusals::unknown));
    }

    private static Case requireVisible(Reach reach, Case it) {
        if (!it.isOpen() || !reach.sees(it.circle())) {
            throw Refusals.unknown();
        }
        return it;
    }

    private static void requireDeed(Reach reach, Case it, Deed deed) {
        if (!reach.deeds(it.circle()).contains(deed)) {
            throw Refusals.notTheirs(it, reach.holds(it.circle()), allowed(reach, it));
        }
    }

    static Set<Step> allowed(Reach reach, Case it) {
        return Objection.allowed(it, reach.deeds(it.circle()));
    }
}

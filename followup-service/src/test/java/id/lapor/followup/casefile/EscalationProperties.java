package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people do and however seldom a sweep comes by: each step once, in working hours, and nobody skipped. */
class EscalationProperties {
    private static final Instant FROM = CaseFixture.ROUTED_AT.at();

    /** A deed after some time. */
    record Deed(Duration after, int what) {}

    @Property(tries = 100)
    void aCallIsMadeOnceWhateverTheSweeping(@ForAll("lives") List<Deed> life, @ForAll("gaps") Duration seldom) {
        Case watched = live(life, Duration.ofMinutes(30));
        Case forgotten = live(life, seldom);

        assertThat(watched.escalations().made()).doesNotHaveDuplicates();
        assertThat(forgotten.escalations().made())
                .as("nobody is skipped because a service slept")
                .containsExactlyInAnyOrderElementsOf(watched.escalations().made());
        assertThat(forgotten.state()).isEqualTo(watched.state());
        assertThat(forgotten.agenda().dueAt()).isEqualTo(watched.agenda().dueAt());
    }

    @Property(tries = 60)
    void aCallIsMadeInTheWorkingHoursOfItsReceiver(@ForAll("lives") List<Deed> life, @ForAll("gaps") Duration seldom) {
        Case it = live(life, seldom);
        it.history().entries().stream()
                .filter(entry -> entry.what() == Entry.What.ESCALATED)
                .forEach(
                        entry -> assertThat(CaseFixture.CALENDAR.in(zone(entry)).opening(entry.at()))
                                .isEqualTo(entry.at()));
    }

    @Property(tries = 60)
    void aSecondSweepFindsNothing(@ForAll("lives") List<Deed> life) {
        Case it = live(life, Duration.ofHours(5));
        long events = it.outbox().lastEvent();
        Moment end = now(FROM.plus(Duration.ofDays(400)).plusSeconds(1));
        it.strike(end);
        it.strike(end);
        assertThat(it.outbox().lastEvent()).isEqualTo(events);
    }

    private static ZoneId zone(Entry entry) {
        return entry.detail() == null ? CaseFixture.WIB : CaseFixture.TREE.zone(entry.detail(), CaseFixture.WIB);
    }

    /** Lives through the deeds with a sweep at every interval, and on until long after every limit. */
    private static Case live(List<Deed> life, Duration interval) {
        Case it = CaseFixture.routed(false);
        Instant at = FROM;
        for (Deed deed : life) {
            Instant then = at.plus(deed.after());
            sweep(it, at, then, interval);
            act(it, deed.what(), then);
            at = then;
        }
        Instant end = FROM.plus(Duration.ofDays(395));
        sweep(it, at, end, interval);
        for (Instant hour = end; hour.isBefore(end.plus(Duration.ofDays(5))); hour = hour.plus(Duration.ofHours(1))) {
            it.strike(now(hour));
        }
        return it;
    }

    private static void sweep(Case it, Instant from, Instant to, Duration interval) {
        for (Instant at = from.plus(interval);
                at.isBefore(to) && it.agenda().nextDueAt() != null;
                at = at.plus(interval)) {
            if (it.isDue(at)) {
                it.strike(now(at));
            }
        }
    }

    private static void act(Case it, int what, Instant at) {
        Moment now = now(at);
        try {
            switch (what) {
                case 0 -> it.carryOut(new Command.Accept(), CaseFixture.LIAISON, now);
                case 1 -> it.carryOut(new Command.Ask(CaseFixture.QUESTION + at), CaseFixture.LIAISON, now);
                case 2 ->
                    it.questionAnswered(
                            1, "q" + it.conversation().sent().questions().size(), at, now);
                case 3 -> it.carryOut(new Command.Send(CaseFixture.ANSWER + at), CaseFixture.LIAISON, now);
                case 4 -> it.replied(1, at, now);
                case 5 ->
                    it.carryOut(
                            new Command.Delegate(it.assignment().unitCode(), CaseFixture.OFFICE_BELOW, CaseFixture.WIB),
                            CaseFixture.LIAISON,
                            now);
                default -> it.assign(CaseFixture.assignment(it.assignment().number() + 1, false, at), now);
            }
        } catch (Refusal refused) {
            assertThat(refused.status().value()).isEqualTo(409);
        }
    }

    private static Moment now(Instant at) {
        return new Moment(at, CaseFixture.CALENDAR, CaseFixture.OFFICES);
    }

    @Provide
    Arbitrary<List<Deed>> lives() {
        Arbitrary<Duration> after = Arbitraries.longs().between(1, 300).map(Duration::ofHours);
        return Combinators.combine(after, Arbitraries.integers().between(0, 6))
                .as(Deed::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Duration> gaps() {
        return Arbitraries.longs().between(60, 60L * 24 * 40).map(Duration::ofMinutes);
    }
}

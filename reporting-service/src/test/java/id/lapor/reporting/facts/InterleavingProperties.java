package id.lapor.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.reporting.facts.Change.What;
import id.lapor.reporting.figure.CellKey;
import id.lapor.reporting.figure.Cells;
import id.lapor.reporting.figure.Measure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever the order between the topics and however often a message comes, the figures end up the same and make sense meanwhile. */
class InterleavingProperties {
    private static final ZoneId BUREAU = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    /** A life of at most this many steps after filing; each a number that picks what happens next. */
    @Provide
    Arbitrary<List<Integer>> lives() {
        return Arbitraries.integers().between(0, 99).list().ofMaxSize(12);
    }

    @Property(tries = 400)
    void anyInterleavingGivesTheSameFigures(@ForAll("lives") List<Integer> life, @ForAll long seed) {
        List<List<Change>> sources = tell(life);
        ComplaintFacts inOrder = hear(flat(sources));
        ComplaintFacts mixed = hear(mix(sources, new Random(seed)));
        assertThat(mixed).isEqualTo(inOrder);
        assertThat(Cells.of(mixed)).isEqualTo(Cells.of(inOrder));
    }

    @Property(tries = 400)
    void theStatusIsTheOneThatWasTold(@ForAll("lives") List<Integer> life, @ForAll long seed) {
        Teller teller = new Teller();
        life.forEach(teller::step);
        ComplaintFacts facts = hear(mix(List.of(teller.intake, teller.routing, teller.followup), new Random(seed)));
        assertThat(facts.status()).isEqualTo(teller.state);
        assertThat(facts.archived() == null).isEqualTo(teller.state != ReportStatus.ARCHIVED);
    }

    @Property(tries = 400)
    void repeatsAndEarlyMessagesChangeNothing(@ForAll("lives") List<Integer> life, @ForAll long seed) {
        List<Change> said = flat(tell(life));
        List<Change> twiceAndShuffled = new ArrayList<>(said);
        twiceAndShuffled.addAll(said);
        Collections.shuffle(twiceAndShuffled, new Random(seed));
        assertThat(Cells.of(hear(twiceAndShuffled))).isEqualTo(Cells.of(hear(said)));
    }

    @Property(tries = 200)
    void noCellIsEverNegativeAndTheStatusesAddUpToFiled(
            @ForAll("lives") List<Integer> one, @ForAll("lives") List<Integer> other, @ForAll long seed) {
        Map<CellKey, Long> sums = new HashMap<>();
        for (List<Integer> life : List.of(one, other)) {
            ComplaintFacts facts = ComplaintFacts.UNHEARD;
            for (Change change : mix(tell(life), new Random(seed))) {
                ComplaintFacts next = facts.hear(change, BUREAU);
                Set<CellKey> before = Cells.of(facts);
                Set<CellKey> after = Cells.of(next);
                Cells.without(before, after).forEach(cell -> sums.merge(cell, -1L, Long::sum));
                Cells.without(after, before).forEach(cell -> sums.merge(cell, 1L, Long::sum));
                facts = next;
                assertThat(sums.values()).allMatch(value -> value >= 0);
                assertThat(statuses(sums)).isEqualTo(value(sums, Measure.FILED.wireName()));
            }
        }
        assertThat(value(sums, Measure.FILED.wireName())).isEqualTo(2);
    }

    @Property(tries = 200)
    void onlyOpenReportsAreLate(@ForAll("lives") List<Integer> life) {
        ComplaintFacts facts = ComplaintFacts.UNHEARD;
        for (Change change : flat(tell(life))) {
            facts = facts.hear(change, BUREAU);
            assertThat(facts.isLate() && !facts.status().isOpen()).isFalse();
        }
    }

    private static long statuses(Map<CellKey, Long> sums) {
        return Arrays.stream(ReportStatus.values())
                .mapToLong(status -> value(sums, CellKey.measureOf(status)))
                .sum();
    }

    private static long value(Map<CellKey, Long> sums, String measure) {
        return sums.getOrDefault(new CellKey(measure, null, null, null), 0L);
    }

    private static ComplaintFacts hear(List<Change> changes) {
        ComplaintFacts facts = ComplaintFacts.UNHEARD;
        for (Change change : changes) {
            facts = facts.hear(change, BUREAU);
        }
        return facts;
    }

    private static List<Change> flat(List<List<Change>> sources) {
        return sources.stream().flatMap(List::stream).collect(Collectors.toList());
    }

    /** Keeps the order within each source and draws the next source by lot. */
    private static List<Change> mix(List<List<Change>> sources, Random lot) {
        List<List<Change>> left =
                sources.stream().<List<Change>>map(ArrayList::new).collect(Collectors.toList());
        List<Change> mixed = new ArrayList<>();
        left.removeIf(List::isEmpty);
        while (!left.isEmpty()) {
            List<Change> source = left.get(lot.nextInt(left.size()));
            mixed.add(source.removeFirst());
            left.removeIf(List::isEmpty);
        }
        return mixed;
    }

    /** What intake, routing and follow-up say of a life: follow-up's events follow the state its own case is in. */
    private static List<List<Change>> tell(List<Integer> life) {
        Teller teller = new Teller();
        life.forEach(teller::step);
        return List.of(teller.intake, teller.routing, teller.followup);
    }

    private static final class Teller {
        private final List<Change> intake = new ArrayList<>();
        private final List<Change> routing = new ArrayList<>();
        private final List<Change> followup = new ArrayList<>();
        private ReportStatus state = ReportStatus.FILED;
        private int assignment;
        private int requests;
        private int questions;

        Teller() {
            intake.add(change("intake", intake, What.FILED, null, ReportKind.COMPLAINT, null));
        }

        void step(int lot) {
            switch (state) {
                case FILED, RETURNED -> atDesk(lot);
                case COMPLETION_REQUESTED -> requested(lot);
                case ARCHIVED -> {}
                case ROUTED -> routed(lot);
                case IN_PROGRESS -> inProgress(lot);
                case WAITING_FOR_REPORTER -> {
                    if (lot < 70) {
                        followup.add(about("followup", followup, What.SETTLED, "q" + questions));
                        state = ReportStatus.IN_PROGRESS;
                    } else {
                        follow(What.ANSWERED, ReportStatus.ANSWERED);
                    }
                }
                default -> {
                    if (lot < 40) {
                        intake.add(change("intake", intake, What.OTHER, null, null, null));
                        follow(What.RESUMED, ReportStatus.IN_PROGRESS);
                    } else if (state == ReportStatus.ANSWERED) {
                        follow(What.CLOSED, ReportStatus.CLOSED);
                    } else {
                        follow(What.REOPENED, ReportStatus.IN_PROGRESS);
                    }
                }
            }
        }

        private void atDesk(int lot) {
            if (lot < 15) {
                expire(ClockName.VERIFICATION);
            } else if (lot < 40) {
                requests++;
                routing.add(about("routing", routing, What.COMPLETION_REQUESTED, "c" + requests));
                state = ReportStatus.COMPLETION_REQUESTED;
            } else if (lot < 45) {
                archive(ArchiveReason.TOO_GENERAL);
            } else {
                route(lot);
            }
        }

        /** It is completed, or its time ends: and then, now and again, a completion from before turns up. */
        private void requested(int lot) {
            if (lot < 50) {
                intake.add(about("intake", intake, What.COMPLETED, "c" + requests));
                state = ReportStatus.FILED;
            } else if (lot < 60) {
                archive(ArchiveReason.NO_AUTHORITY);
            } else {
                followup.add(about("followup", followup, What.LAPSED, "c" + requests));
                archive(ArchiveReason.WITHDRAWN);
                if (lot < 85) {
                    intake.add(about("intake", intake, What.COMPLETED, "c" + requests));
                    state = ReportStatus.FILED;
                }
            }
        }

        private void routed(int lot) {
            if (lot < 20) {
                route(lot);
            } else if (lot < 35) {
                expire(ClockName.FIRST_RESPONSE);
            } else if (lot < 45) {
                delegate(lot);
            } else if (lot < 60) {
                follow(What.RETURNED, ReportStatus.RETURNED);
            } else {
                follow(What.ACCEPTED, ReportStatus.IN_PROGRESS);
            }
        }

        private void inProgress(int lot) {
            if (lot < 20) {
                expire(ClockName.FINISH);
            } else if (lot < 30) {
                followup.add(change("followup", followup, What.ESCALATED, null, null, ClockName.FINISH));
            } else if (lot < 45) {
                delegate(lot);
            } else if (lot < 60) {
                questions++;
                followup.add(about("followup", followup, What.ASKED, "q" + questions));
                state = ReportStatus.WAITING_FOR_REPORTER;
            } else {
                follow(What.ANSWERED, ReportStatus.ANSWERED);
            }
        }

        private void route(int lot) {
            assignment++;
            String unit = lot % 2 == 0 ? "ITJEN" : "BPHN";
            ReportKind kind = lot % 3 == 0 ? ReportKind.OVERSIGHT_COMPLAINT : ReportKind.COMPLAINT;
            routing.add(change("routing", routing, What.ROUTED, unit, kind, null));
            followup.add(change("followup", followup, What.OPENED, unit, kind, null));
            state = ReportStatus.ROUTED;
        }

        private void archive(ArchiveReason reason) {
            routing.add(
                    new Change("routing", routing.size() + 1L, NOW, What.ARCHIVED, 0, null, null, null, null, reason));
            state = ReportStatus.ARCHIVED;
        }

        private void delegate(int lot) {
            followup.add(change("followup", followup, What.DELEGATED, lot % 2 == 0 ? "KANWIL" : "LAPAS", null, null));
            state = ReportStatus.ROUTED;
        }

        private void follow(What what, ReportStatus next) {
            followup.add(change("followup", followup, what, null, null, null));
            state = next;
        }

        private void expire(ClockName clock) {
            followup.add(change("followup", followup, What.EXPIRED, null, null, clock));
        }

        private Change change(
                String source,
                List<Change> said,
                What what,
                @Nullable String unit,
                @Nullable ReportKind kind,
                @Nullable ClockName clock) {
            return new Change(source, said.size() + 1L, NOW, what, assignment, unit, kind, clock, null, null);
        }

        private Change about(String source, List<Change> said, What what, String requestId) {
            Instant at = what == What.LAPSED ? NOW.plusSeconds(1) : NOW;
            return new Change(source, said.size() + 1L, at, what, assignment, null, null, null, requestId, null);
        }
    }
}

package id.lapor.followup.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which calls of a case were made, and which are owed. A call that fell due is owed until it is made, also when its clock
 * stops meanwhile: nobody is skipped because a service slept. It is made once, in the working hours of its receiver.
 */
public record Escalations(List<Call> made, List<Call> owed) {

    public Escalations {
        made = List.copyOf(made);
        owed = List.copyOf(owed);
    }

    static Escalations none() {
        return new Escalations(List.of(), List.of());
    }

    /** Owes what has fallen due by a moment, the earliest first. */
    Escalations due(List<Ladder.Due> calls, Instant by) {
        Stream<Call> fallen = calls.stream()
                .filter(due -> !due.at().isAfter(by) && isNew(due.call()))
                .sorted(Comparator.comparing(Ladder.Due::at))
                .map(Ladder.Due::call);
        return new Escalations(made, Stream.concat(owed.stream(), fallen).toList());
    }

    /** What is owed to somebody who works at that moment. */
    List<Call> callable(Ladder ladder, Instant now) {
        return owed.stream()
                .filter(call -> ladder.inHours(call, now).equals(now))
                .toList();
    }

    Escalations make(Call call) {
        return new Escalations(
                Stream.concat(made.stream(), Stream.of(call)).toList(),
                owed.stream().filter(other -> !other.equals(call)).toList());
    }

    /** What is owed to whoever may no longer know of the case is owed to the bureau. */
    Escalations passedOn(Ladder ladder) {
        Stream<Call> others = owed.stream()
                .map(call -> ladder.isBarred(call) ? call.toBureau() : call)
                .filter(call -> !made.contains(call))
                .distinct();
        return new Escalations(made, others.toList());
    }

    /** When the next call has to be made, as far as is known now. */
    Optional<Instant> next(Ladder ladder, Clocks clocks, Instant now) {
        Stream<Instant> ahead = ladder.calls(clocks).stream()
                .filter(due -> isNew(due.call()))
                .map(due -> ladder.inHours(due.call(), due.at()));
        Stream<Instant> late = owed.stream().map(call -> ladder.inHours(call, now));
        return Stream.concat(ahead, late).min(Comparator.naturalOrder());
    }

    private boolean isNew(Call call) {
        return !made.contains(call) && !owed.contains(call);
    }
}

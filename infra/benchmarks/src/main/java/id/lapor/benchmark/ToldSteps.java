package id.lapor.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What follow-up has told of the clocks of its cases, as it lies in the log. An event that a relay has sent again carries the
 * number of the first and is known by it, so readers drop it: it is counted as a repeat and is no fault. Confined to one thread.
 */
final class ToldSteps {
    private final Set<String> expected;
    private final Map<String, SortedMap<Long, String>> byCase = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long told;
    private long repeats;

    /** @param expected each step that every case owes, once */
    ToldSteps(Set<String> expected) {
        this.expected = Set.copyOf(expected);
    }

    /**
     * Takes an event.
     *
     * @param number the event's number within its case
     * @param step what it tells: its type, its clock, how much of it is used, who is told
     */
    void heard(String complaint, long number, String step) {
        SortedMap<Long, String> events = byCase.computeIfAbsent(complaint, id -> new TreeMap<>());
        String before = events.putIfAbsent(number, step);
        if (before == null) {
            told++;
        } else if (before.equals(step)) {
            repeats++;
        } else {
            faults.add(complaint + "/" + number + " is both " + before + " and " + step);
        }
    }

    /** Distinct events so far. */
    long told() {
        return told;
    }

    /** Events that lie in the log once more. */
    long repeats() {
        return repeats;
    }

    /**
     * Everything that is wrong; empty when each step of each case was told exactly once and nothing else was.
     *
     * @param cases the cases that owe the steps
     * @param before number of the last event of each case before the measurement
     */
    List<String> faults(Set<String> cases, long before) {
        List<String> found = new ArrayList<>(faults);
        for (String complaint : cases) {
            if (!byCase.containsKey(complaint)) {
                found.add(complaint + " was told of nothing");
            }
        }
        byCase.forEach((complaint, events) -> {
            if (!cases.contains(complaint)) {
                found.add(complaint + " was not due and was told of " + events.values());
            }
            examine(complaint, events, before, found);
        });
        return found;
    }

    private void examine(String complaint, SortedMap<Long, String> events, long before, List<String> found) {
        long next = before + 1;
        Set<String> steps = new HashSet<>();
        for (Map.Entry<Long, String> event : events.entrySet()) {
            long number = Objects.requireNonNull(event.getKey());
            if (number != next) {
                found.add(complaint + " has a gap before " + number);
            }
            next = number + 1;
            if (!steps.add(event.getValue())) {
                found.add(complaint + " was told twice of " + event.getValue());
            }
        }
        if (!steps.equals(expected)) {
            found.add(complaint + " was told of " + steps + ", not of " + expected);
        }
    }
}

package id.lapor.stack.account;

import id.lapor.events.ReportStatus;
import id.lapor.stack.account.Entry.Notices;
import id.lapor.stack.home.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of each report that was filed, each counted once: at the bureau, at a unit, archived, merged, withdrawn or
 * erased. Intake says what was filed; the others have to say the same of it.
 *
 * @param filed reports that intake has acknowledged
 * @param byStatus how many reports intake says are in each status
 * @param cases reports that the follow-up service says are, or were, with a unit
 * @param figures what the reporting service counts of the same reports
 */
public record Balance(
        long filed,
        Map<ReportStatus, Long> byStatus,
        long cases,
        Notices notices,
        Figures figures,
        List<Difference> differences) {
    private static final String NOTHING = "nothing";

    static Balance of(Map<Service, Map<String, Entry>> ledgers, Figures figures) {
        Map<String, Entry> intake = ledgers.getOrDefault(Service.INTAKE, Map.of());
        Map<ReportStatus, Long> byStatus = new EnumMap<>(ReportStatus.class);
        intake.values().stream().map(Entry::status).forEach(status -> {
            if (status != null) {
                byStatus.merge(status, 1L, Long::sum);
            }
        });
        long cases = ledgers.getOrDefault(Service.FOLLOWUP, Map.of()).values().stream()
                .filter(entry -> entry.assignment() > 0)
                .count();
        Notices notices = ledgers.getOrDefault(Service.NOTIFICATION, Map.of()).values().stream()
                .map(Entry::notices)
                .reduce(Notices.NONE, Notices::plus);
        return new Balance(intake.size(), byStatus, cases, notices, figures, differences(ledgers));
    }

    /** Every report is in one place, all services agree on it, and no message waits. */
    public boolean isBalanced() {
        return differences.isEmpty()
                && accounted() == filed
                && figures.agreeWith(filed, byStatus)
                && notices.pending() == 0;
    }

    public long atBureau() {
        return count(ReportStatus::isAtBureau);
    }

    public long atUnits() {
        return count(ReportStatus::isAtUnit);
    }

    public long count(ReportStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    private long count(Predicate<ReportStatus> which) {
        return byStatus.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long accounted() {
        return atBureau()
                + atUnits()
                + count(ReportStatus.ARCHIVED)
                + count(ReportStatus.MERGED)
                + count(ReportStatus.WITHDRAWN)
                + count(ReportStatus.ERASED);
    }

    private static List<Difference> differences(Map<Service, Map<String, Entry>> ledgers) {
        List<Difference> found = new ArrayList<>();
        for (String number : allNumbers(ledgers.values())) {
            compare(ledgers, number, "status", Entry::status, Service.INTAKE, Service.FOLLOWUP, Service.REPORTING)
                    .ifPresent(found::add);
            compare(ledgers, number, "unit and assignment", Balance::place, Service.ROUTING, Service.FOLLOWUP)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Set<String> allNumbers(Collection<Map<String, Entry>> ledgers) {
        Set<String> all = new TreeSet<>();
        ledgers.forEach(ledger -> all.addAll(ledger.keySet()));
        return all;
    }

    private static String place(Entry entry) {
        return entry.assignment() == 0 ? "not routed" : entry.unit() + " (" + entry.assignment() + ")";
    }

    private static Optional<Difference> compare(
            Map<Service, Map<String, Entry>> ledgers,
            String number,
            String about,
            Function<Entry, @Nullable Object> property,
            Service... services) {
        Map<String, String> says = new TreeMap<>();
        for (Service service : services) {
            @Nullable Entry entry = ledgers.getOrDefault(service, Map.of()).get(number);
            says.put(service.title(), entry == null ? NOTHING : String.valueOf(property.apply(entry)));
        }
        return new HashSet<>(says.values()).size() == 1 && !says.containsValue(NOTHING)
                ? Optional.empty()
                : Optional.of(new Difference(number, about, says));
    }
}

package id.lapor.intake.reference;

import id.lapor.events.CategoryRecord;
import id.lapor.events.SopRecord;
import id.lapor.events.SopRecord.SopStatus;
import id.lapor.events.UnitRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units, categories and procedure, in memory: what is valid on a day, as far as it has arrived. Thread-safe. */
public final class ReferenceBook {
    /** Routing publishes in one go; when nothing has come for so long, that go is over. */
    static final Duration QUIET = Duration.ofSeconds(2);

    private final Clock machine;
    private final Map<String, ReferenceEntry> entries = new ConcurrentHashMap<>();
    private volatile Instant lastNews = Instant.EPOCH;

    /** @param machine the machine's clock, not the domain's: it measures silence */
    public ReferenceBook(Clock machine) {
        this.machine = machine;
    }

    /** Takes a record in, unless a later revision is here. */
    void enter(ReferenceEntry entry) {
        entries.merge(entry.key(), entry, (old, next) -> next.revision() > old.revision() ? next : old);
    }

    /** Says that something came just now, and perhaps more is under way. */
    void heardNews() {
        lastNews = machine.instant();
    }

    /** Whether units, categories and a procedure are here and none is still coming in. */
    public boolean isSettled() {
        return units().findAny().isPresent()
                && categories().findAny().isPresent()
                && sops().findAny().isPresent()
                && lastNews.plus(QUIET).isBefore(machine.instant());
    }

    /** The unit of a code on a day. */
    public Optional<UnitRecord> unit(String code, LocalDate day) {
        return units().filter(unit -> unit.code().equals(code) && isValid(unit.validFrom(), unit.validTo(), day))
                .findFirst();
    }

    /** What a unit is called, whether or not it still exists; its code if it never came here. */
    public String unitName(String code) {
        return units().filter(unit -> unit.code().equals(code))
                .max(Comparator.comparing(UnitRecord::validFrom))
                .map(UnitRecord::name)
                .orElse(code);
    }

    /**
     * Units of a day whose name or code holds every word of a text, in any case; the higher ones first.
     *
     * @param text empty finds nothing: nobody reads a list of eight hundred
     */
    public List<UnitRecord> search(String text, LocalDate day, int limit) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("[\\s-]+", -1));
        if (text.isBlank()) {
            return List.of();
        }
        return units().filter(unit -> isValid(unit.validFrom(), unit.validTo(), day))
                .filter(unit -> holds(unit, words))
                .sorted(Comparator.comparing(UnitRecord::level).thenComparing(UnitRecord::name))
                .limit(limit)
                .toList();
    }

    /** The category of a code on a day. */
    public Optional<CategoryRecord> category(String code, LocalDate day) {
        return categories(day).stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The categories of a day, by name. */
    public List<CategoryRecord> categories(LocalDate day) {
        return categories()
                .filter(category -> isValid(category.validFrom(), category.validTo(), day))
                .sorted(Comparator.comparing(CategoryRecord::nameId))
                .toList();
    }

    /** The procedure that holds on a day; empty while none has arrived. */
    public Optional<SopRecord> procedure(LocalDate day) {
        return sops().filter(sop -> sop.status() == SopStatus.ACTIVE)
                .filter(sop -> sop.validFrom() == null || !sop.validFrom().isAfter(day))
                .max(Comparator.comparing(ReferenceBook::start));
    }

    private static LocalDate start(SopRecord sop) {
        return sop.validFrom() == null ? LocalDate.MIN : sop.validFrom();
    }

    private static boolean holds(UnitRecord unit, List<String> words) {
        String text = (unit.name() + " " + unit.code()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static boolean isValid(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    private Stream<UnitRecord> units() {
        return entries.values().stream().map(ReferenceEntry::unit).flatMap(Stream::ofNullable);
    }

    private Stream<CategoryRecord> categories() {
        return entries.values().stream().map(ReferenceEntry::category).flatMap(Stream::ofNullable);
    }

    private Stream<SopRecord> sops() {
        return entries.values().stream().map(ReferenceEntry::sop).flatMap(Stream::ofNullable);
    }
}

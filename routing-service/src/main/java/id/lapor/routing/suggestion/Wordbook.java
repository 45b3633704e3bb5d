package id.lapor.routing.suggestion;

import id.lapor.events.CategoryRecord;
import id.lapor.events.UnitRecord;
import id.lapor.routing.suggestion.Entry.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names of units and categories as words, to be compared with the words of a report. It only counts which words are the
 * same; it knows nothing of what earlier reports of the kind turned out to be.
 */
public final class Wordbook {
    /** More than these would be no suggestion. */
    private static final int MOST = 3;

    private static final Comparator<Match> BEST =
            Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::code);

    private final List<Entry> units;
    private final List<Entry> categories;
    private final Map<String, String> unitOfCategory = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    public Wordbook(Collection<UnitRecord> units, Collection<CategoryRecord> categories) {
        this.units = units.stream()
                .map(unit -> new Entry(unit.code(), Words.of(unit.name())))
                .toList();
        this.categories = categories.stream()
                .map(category -> new Entry(category.code(), Words.of(category.nameId() + " " + category.nameEn())))
                .toList();
        categories.forEach(category -> unitOfCategory.put(category.code(), category.unitCode()));
        Stream.concat(this.units.stream(), this.categories.stream())
                .flatMap(entry -> entry.words().stream())
                .forEach(word -> frequency.merge(word, 1, Integer::sum));
    }

    /**
     * The units that the words point to, the best first, at most three: those whose names are met, then the one that answers for
     * the category that is met. Empty when no word tells.
     *
     * @param text title and narrative
     * @param allowed which units may be suggested
     */
    public List<Suggestion> suggest(String text, Predicate<String> allowed) {
        Set<String> words = Words.ofReport(text);
        Optional<Match> category = best(categories, words, 1).findFirst();
        List<Suggestion> suggestions = new ArrayList<>(best(units, words, 2)
                .filter(match -> allowed.test(match.code()))
                .limit(MOST)
                .map(match ->
                        new Suggestion(match.code(), category.map(Match::code).orElse(null), match.words()))
                .toList());
        category.flatMap(this::answering)
                .filter(one -> allowed.test(one.unitCode()))
                .filter(one -> suggestions.size() < MOST)
                .filter(one ->
                        suggestions.stream().noneMatch(other -> other.unitCode().equals(one.unitCode())))
                .ifPresent(suggestions::add);
        return List.copyOf(suggestions);
    }

    private Optional<Suggestion> answering(Match category) {
        return Optional.ofNullable(unitOfCategory.get(category.code()))
                .map(unit -> new Suggestion(unit, category.code(), category.words()));
    }

    /** @param least so many words of a name must be there: one may be chance, as places are named for everything */
    private Stream<Match> best(List<Entry> entries, Set<String> words, int least) {
        return entries.stream()
                .filter(entry -> !entry.words().isEmpty())
                .filter(entry -> entry.isMeantBy(words, frequency, least))
                .map(entry -> entry.match(words, frequency, entries.size()))
                .sorted(BEST);
    }
}

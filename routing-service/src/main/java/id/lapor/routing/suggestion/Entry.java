package id.lapor.routing.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The name of a unit or a category as words.
 *
 * @param code what the name belongs to
 */
record Entry(String code, Set<String> words) {
    /** A word of so many names says what sort of office it is (imigrasi, lapas), not which one. */
    private static final int COMMON = 20;

    /**
     * A match: the words in common and how much they tell.
     *
     * @param score sum of the words' rarity, less the fewer of the name's words are there
     */
    record Match(String code, List<String> words, double score) {}

    /** Needs a word that says which one, and, where the name has one, a word that says what sort; two words if it has two. */
    boolean isMeantBy(Set<String> text, Map<String, Integer> frequency, int least) {
        return words.stream().filter(text::contains).count() >= Math.min(least, words.size())
                && hasAny(text, word -> frequency(word, frequency) >= COMMON)
                && hasAny(text, word -> frequency(word, frequency) < COMMON);
    }

    Match match(Set<String> text, Map<String, Integer> frequency, int names) {
        List<String> common = words.stream().filter(text::contains).toList();
        double rarity = common.stream()
                .mapToDouble(word -> Math.log(1 + (double) names / frequency(word, frequency)))
                .sum();
        return new Match(code, common, rarity * common.size() / words.size());
    }

    /** True also when the name has no such word at all. */
    private boolean hasAny(Set<String> text, Predicate<String> sort) {
        List<String> wanted = words.stream().filter(sort).toList();
        return wanted.isEmpty() || wanted.stream().anyMatch(text::contains);
    }

    private static int frequency(String word, Map<String, Integer> frequency) {
        return frequency.getOrDefault(word, 1);
    }
}

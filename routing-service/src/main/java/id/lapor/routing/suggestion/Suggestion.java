package id.lapor.routing.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the words of a report point to.
 *
 * @param categoryCode the category that the words point to, if any
 * @param words the words of the report that decided, as they stand in the name of the unit or the category; never empty
 */
public record Suggestion(String unitCode, @Nullable String categoryCode, List<String> words) {

    public Suggestion {
        words = List.copyOf(words);
    }
}

package id.lapor.edge.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the order of the list
 * @param next the cursor to ask for what follows; absent on the last page
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from a list that was read one item further than the page is long.
     *
     * @param read at most {@code limit + 1} items
     * @param limit at least 1
     * @param cursor where the list goes on after an item
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<? super T, String> cursor) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        return new Page<>(read.subList(0, limit), cursor.apply(read.get(limit - 1)));
    }

    /** The same page with each item shown otherwise. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}

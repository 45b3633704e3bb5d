package id.lapor.store.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where on a path the first array lies. */
final class ArrayPath {

    static final int NONE = -1;

    private ArrayPath() {}

    /** How many names of the path lead to the first array, or {@link #NONE}. */
    static int lengthIn(@Nullable Object start, List<String> path, int from) {
        Object node = start;
        for (int at = from; ; at++) {
            if (node instanceof Collection<?>) {
                return at;
            }
            if (at == path.size() || !(node instanceof Document document)) {
                return NONE;
            }
            node = document.get(path.get(at));
        }
    }

    static @Nullable Object valueAt(Document start, List<String> path) {
        Object node = start;
        for (String name : path) {
            node = node instanceof Document document ? document.get(name) : null;
        }
        return node;
    }
}

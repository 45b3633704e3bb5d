package id.lapor.store.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import id.lapor.store.key.EmptyArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that one indexed path has in a document: one, or one per element where an array lies on the way. What is
 * not there is {@link Missing}.
 */
record FieldValues(List<@Nullable Object> values, boolean throughArray) {

    static FieldValues of(Document document, List<String> path) {
        return of(document, path, 0);
    }

    static FieldValues of(@Nullable Object node, List<String> path, int from) {
        FieldValues found = new FieldValues(new ArrayList<>(), ArrayPath.lengthIn(node, path, from) >= 0);
        found.collect(node, path, from);
        return found;
    }

    private void collect(@Nullable Object node, List<String> path, int at) {
        if (at == path.size()) {
            leaf(node);
        } else if (node instanceof Document document) {
            collect(document.getOrMissing(path.get(at)), path, at + 1);
        } else if (node instanceof Collection<?> array && !array.isEmpty()) {
            for (Object element : array) {
                if (element instanceof Document document) {
                    collect(document.getOrMissing(path.get(at)), path, at + 1);
                } else {
                    values.add(Missing.getInstance());
                }
            }
        } else {
            values.add(Missing.getInstance());
        }
    }

    private void leaf(@Nullable Object node) {
        if (node instanceof Collection<?> array) {
            if (array.isEmpty()) {
                values.add(EmptyArray.INSTANCE);
            } else {
                values.addAll(array);
            }
        } else {
            values.add(node);
        }
    }

    boolean isAbsent() {
        return values.stream().allMatch(Missing.class::isInstance);
    }
}

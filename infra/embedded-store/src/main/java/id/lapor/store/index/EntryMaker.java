package id.lapor.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import id.lapor.store.key.Interval;
import id.lapor.store.key.KeyWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a document the field parts of its entries in an index: one, or one per element of an array. Two paths
 * through the same array are taken element by element; through different arrays they are refused, as in MongoDB.
 */
final class EntryMaker {

    private final List<IndexKey> keys;
    private final List<List<String>> paths;
    private final boolean absentAsNull;

    /** A unique index takes an absent field for null, because two documents without it clash. */
    EntryMaker(List<IndexKey> keys, boolean absentAsNull) {
        this.keys = keys;
        this.paths =
                keys.stream().map(key -> List.of(key.getKey().split("\\."))).toList();
        this.absentAsNull = absentAsNull;
    }

    Entries of(Document document) {
        Entries entries = new Entries(new TreeSet<>(Arrays::compareUnsigned));
        List<String> shared = sharedArray(document);
        if (shared == null) {
            addTuples(entries, document, List.of(), null);
        } else if (ArrayPath.valueAt(document, shared) instanceof Collection<?> array && !array.isEmpty()) {
            for (Object element : array) {
                addTuples(entries, document, shared, element);
            }
        } else {
            addTuples(entries, document, shared, Missing.getInstance());
        }
        return entries;
    }

    /** The array that more than one path leads through, or null. */
    private @Nullable List<String> sharedArray(Document document) {
        List<List<String>> arrays = new ArrayList<>();
        for (List<String> path : paths) {
            int length = ArrayPath.lengthIn(document, path, 0);
            if (length != ArrayPath.NONE) {
                arrays.add(path.subList(0, length));
            }
        }
        if (arrays.size() < 2) {
            return null;
        }
        if (arrays.stream().distinct().count() > 1) {
            throw new CannotIndexParallelArraysError(
                    arrays.stream().map(List::getLast).distinct().toList());
        }
        return arrays.getFirst();
    }

    private void addTuples(Entries entries, Document document, List<String> shared, @Nullable Object element) {
        List<FieldValues> fields = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            List<String> path = paths.get(i);
            boolean within = !shared.isEmpty()
                    && path.size() >= shared.size()
                    && path.subList(0, shared.size()).equals(shared);
            FieldValues values = within ? FieldValues.of(element, path, shared.size()) : FieldValues.of(document, path);
            fields.add(values);
            entries.note(i, values, within || values.throughArray(), absentAsNull);
        }
        addProduct(entries, fields, 0, new byte[0]);
    }

    private void addProduct(Entries entries, List<FieldValues> fields, int at, byte[] before) {
        if (at == fields.size()) {
            entries.prefixes().add(before);
            return;
        }
        for (Object value : fields.get(at).values()) {
            byte[] element = element(value, keys.get(at).isAscending());
            addProduct(
                    entries,
                    fields,
                    at + 1,
                    new KeyWriter().raw(before).raw(element).toBytes());
        }
    }

    private byte[] element(@Nullable Object value, boolean ascending) {
        Object indexed = absentAsNull && value instanceof Missing ? null : value;
        byte[] bytes = new KeyWriter().value(indexed).toBytes();
        return ascending ? bytes : Interval.inverted(bytes);
    }
}

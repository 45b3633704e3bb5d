package id.lapor.store.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A collection as a list: what MongoDB means, without files, indexes or a protocol. One field is unique and sparse. */
final class ModelOperations implements Operations {

    private static final int DUPLICATE = 11000;

    private final String unique;
    private final List<Document> documents = new ArrayList<>();

    ModelOperations(String unique) {
        this.unique = unique;
    }

    @Override
    public Object insert(List<Document> wanted, boolean ordered) {
        int inserted = 0;
        List<String> errors = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            Document document = Copies.of(wanted.get(index));
            if (clashes(document, null)) {
                errors.add(index + ":" + DUPLICATE);
                if (ordered) {
                    break;
                }
            } else {
                documents.add(document);
                inserted++;
            }
        }
        return "inserted " + inserted + (errors.isEmpty() ? "" : ", errors " + errors);
    }

    private boolean clashes(Document wanted, @Nullable Document own) {
        return documents.stream()
                .filter(other -> own == null || !same(other, own, "_id"))
                .anyMatch(other -> same(other, wanted, "_id") || same(other, wanted, unique));
    }

    private static boolean same(Document left, Document right, String field) {
        return left.containsKey(field)
                && right.containsKey(field)
                && Copies.plain(left.get(field)).equals(Copies.plain(right.get(field)));
    }

    private List<Document> matching(Document filter, Document sort) {
        return documents.stream()
                .filter(document -> ModelFilter.matches(document, filter))
                .sorted(order(sort))
                .toList();
    }

    @Override
    public Object replace(Document filter, Document replacement) {
        List<Document> found = matching(filter, new Document("_id", 1));
        if (found.isEmpty()) {
            return "matched 0, modified 0";
        }
        Document before = found.getFirst();
        return put(before, Copies.of(replacement).append("_id", before.get("_id")));
    }

    private String put(Document before, Document after) {
        if (clashes(after, before)) {
            return "error " + DUPLICATE;
        }
        documents.set(documents.indexOf(before), after);
        return "matched 1, modified " + (Copies.sorted(before).equals(Copies.sorted(after)) ? 0 : 1);
    }

    @Override
    public Object update(Document filter, Document update, boolean many) {
        List<Document> found = matching(filter, new Document("_id", 1));
        int modified = 0;
        for (Document before : many ? found : found.subList(0, Math.min(1, found.size()))) {
            String result = put(before, ModelUpdate.apply(before, update));
            if (result.startsWith("error")) {
                return result;
            }
            modified += result.endsWith("1") ? 1 : 0;
        }
        return "matched " + (many ? found.size() : Math.min(1, found.size())) + ", modified " + modified;
    }

    @Override
    public Object delete(Document filter, boolean many) {
        List<Document> found = matching(filter, new Document("_id", 1));
        List<Document> gone = many ? found : found.subList(0, Math.min(1, found.size()));
        documents.removeAll(gone);
        return (long) gone.size();
    }

    @Override
    public Object findAndModify(Document filter, Document sort, Document update, boolean after) {
        List<Document> found = matching(filter, sort);
        if (found.isEmpty()) {
            return "nothing";
        }
        Document before = found.getFirst();
        Document changed = ModelUpdate.apply(before, update);
        String result = put(before, changed);
        return result.startsWith("error") ? result : Copies.sorted(after ? changed : before);
    }

    @Override
    public Object find(Document filter, Document sort, int skip, int limit) {
        return matching(filter, sort).stream()
                .skip(skip)
                .limit(limit == 0 ? Integer.MAX_VALUE : limit)
                .map(Copies::sorted)
                .toList();
    }

    @Override
    public Object count(Document filter) {
        return (long) matching(filter, new Document("_id", 1)).size();
    }

    @Override
    public Object distinct(String path, Document filter) {
        TreeSet<String> values = new TreeSet<>();
        for (Document document : matching(filter, new Document("_id", 1))) {
            Object value = document.get(path);
            if (value instanceof List<?> list) {
                list.forEach(element -> values.add(Copies.plain(element)));
            } else if (document.containsKey(path)) {
                values.add(Copies.plain(value));
            }
        }
        return values;
    }

    @Override
    public Object group(String path, Document filter) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Document document : matching(filter, new Document("_id", 1))) {
            counts.merge(Copies.plain(document.get(path)), 1, Integer::sum);
        }
        return counts;
    }

    private static Comparator<Document> order(Document sort) {
        Comparator<Document> order = (_, _) -> 0;
        for (String path : sort.keySet()) {
            Comparator<Document> field = (a, b) -> compare(a.get(path), b.get(path));
            order = order.thenComparing(sort.getInteger(path) > 0 ? field : field.reversed());
        }
        return order;
    }

    /** Nothing and null, then numbers, then text. */
    private static int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number one && b instanceof Number other) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        }
        if (a instanceof String one && b instanceof String other) {
            return one.compareTo(other);
        }
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(@Nullable Object value) {
        return value == null ? 0 : value instanceof Number ? 1 : 2;
    }
}

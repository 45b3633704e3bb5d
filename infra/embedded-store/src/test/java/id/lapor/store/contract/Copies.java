package id.lapor.store.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Deep copies, and shapes in which two answers can be compared. */
final class Copies {

    private Copies() {}

    static Document of(Document document) {
        Document copy = new Document();
        document.forEach((key, value) -> copy.put(key, value(value)));
        return copy;
    }

    static List<Document> of(List<Document> documents) {
        return new ArrayList<>(documents.stream().map(Copies::of).toList());
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Document document) {
            return of(document);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(value(element)));
            return copy;
        }
        return value;
    }

    /** Fields in the order of their names: stores differ in where a new field goes. */
    static String sorted(Document document) {
        TreeMap<String, String> fields = new TreeMap<>();
        document.forEach((key, value) -> fields.put(key, plain(value)));
        return fields.toString();
    }

    /** Numbers without their type, so that 1 and 1.0 are one value. */
    static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> String.valueOf(number.doubleValue());
            case Document document -> sorted(document);
            case List<?> list -> list.stream().map(Copies::plain).toList().toString();
            default -> "'" + value + "'";
        };
    }
}

package id.lapor.store.contract;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What an update means, written as plainly as can be. */
final class ModelUpdate {

    private ModelUpdate() {}

    static Document apply(Document before, Document update) {
        Document after = Copies.of(before);
        update.forEach((operator, fields) ->
                ((Document) fields).forEach((name, operand) -> apply(after, operator, name, operand)));
        return after;
    }

    private static void apply(Document after, String operator, String name, @Nullable Object operand) {
        switch (operator) {
            case "$set" -> after.put(name, operand);
            case "$unset" -> after.remove(name);
            case "$inc" ->
                after.put(name, after.getInteger(name, 0) + (operand instanceof Number by ? by.intValue() : 0));
            case "$push" -> {
                List<Object> list = list(after, name);
                list.add(operand);
                after.put(name, list);
            }
            case "$pull" -> {
                if (after.containsKey(name)) {
                    List<Object> list = list(after, name);
                    list.removeIf(element -> pulled(element, operand));
                    after.put(name, list);
                }
            }
            default -> throw new IllegalArgumentException(operator);
        }
    }

    private static boolean pulled(Object element, @Nullable Object operand) {
        if (operand instanceof Document condition) {
            return element instanceof Document document && ModelFilter.matches(document, condition);
        }
        return Copies.plain(element).equals(Copies.plain(operand));
    }

    private static List<Object> list(Document document, String name) {
        List<Object> copy = new ArrayList<>();
        if (document.get(name) instanceof List<?> list) {
            copy.addAll(list);
        }
        return copy;
    }
}

package id.lapor.intake.page;

import id.lapor.intake.complaint.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/**
 * A fault as a page shows it, in the summary on top and beside its field.
 *
 * @param field id of the field in the page
 */
record ShownFault(String field, String message) {
    private static final Map<String, String> FIELDS = Map.of("place.text", "placeText");

    static List<ShownFault> of(List<Fault> faults, MessageSource messages, Locale locale) {
        return faults.stream()
                .map(fault -> new ShownFault(
                        field(fault.field()),
                        messages.getMessage(fault.message(), fault.arguments().toArray(), locale)))
                .toList();
    }

    /** The messages by field, in their order; of two for one field the first. */
    static Map<String, String> byField(List<ShownFault> faults) {
        Map<String, String> messages = new LinkedHashMap<>();
        faults.forEach(fault -> messages.putIfAbsent(fault.field(), fault.message()));
        return messages;
    }

    private static String field(String named) {
        return FIELDS.getOrDefault(named, named.substring(named.lastIndexOf('.') + 1));
    }
}

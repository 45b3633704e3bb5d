package id.lapor.intake.web;

import id.lapor.edge.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Fields that a body does not have: refused by name, for a field that is silently dropped is a word that is lost. */
final class UnknownFields {
    private static final int QUOTED = 40;

    private UnknownFields() {}

    static Stream<String> names(String prefix, @Nullable Map<String, Object> others) {
        Set<String> names = others == null ? Set.of() : others.keySet();
        return names.stream().map(name -> prefix + (name.length() > QUOTED ? name.substring(0, QUOTED) : name));
    }

    /** Refuses (400) a body that has any. */
    static void refuse(Stream<String> names) {
        List<String> unknown = names.toList();
        if (!unknown.isEmpty()) {
            Refusal refusal = new Refusal(HttpStatus.BAD_REQUEST, "invalid-request");
            unknown.forEach(field -> refusal.error(field, "fault.unknown-field"));
            throw refusal;
        }
    }
}

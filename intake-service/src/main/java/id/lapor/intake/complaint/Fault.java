package id.lapor.intake.complaint;

import java.util.List;

/**
 * What is wrong with one field of a draft or a reply.
 *
 * @param field as the API names it, {@code contact.email}
 * @param code of the message that says what is wrong and how to mend it, without {@code fault.} in front
 * @param arguments of that message
 */
public record Fault(String field, String code, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** Key of the message in the bundles. */
    public String message() {
        return "fault." + code;
    }

    static Fault of(String field, String code, Object... arguments) {
        return new Fault(field, code, List.of(arguments));
    }
}

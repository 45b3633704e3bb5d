package id.lapor.edge.problem;

import org.springframework.context.MessageSourceResolvable;

/**
 * What is wrong with one field of a request.
 *
 * @param field its name as the caller wrote it, {@code contact.email}; empty when the whole is meant
 * @param message what is wrong and how to mend it, by its message code
 */
public record FieldProblem(String field, MessageSourceResolvable message) {}

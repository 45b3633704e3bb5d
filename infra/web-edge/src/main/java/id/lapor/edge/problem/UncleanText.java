package id.lapor.edge.problem;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.InvalidFormatException;

/** A JSON string with a character that no text has: a control character, or half of a pair. */
public final class UncleanText extends InvalidFormatException {

    public UncleanText(@Nullable JsonParser parser) {
        super(parser, "a character that text cannot have", null, String.class);
    }
}

package id.lapor.edge.request;

import id.lapor.edge.problem.UncleanText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads the strings of request bodies and refuses those that are not {@linkplain Text#isClean clean}. */
final class CleanStrings extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String text = super.deserialize(parser, context);
        if (text != null && !Text.isClean(text)) {
            throw new UncleanText(parser);
        }
        return text;
    }
}

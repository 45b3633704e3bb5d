package id.lapor.intake.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a reply, of an answer to a question and of a completion.
 *
 * @param text 1 to 5,000 characters
 * @param others fields that a reply does not have; each is refused by name
 */
record ReplyRequest(
        @Nullable String text,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {}

package id.lapor.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the report may be meant for.
 *
 * @param words the words of the report that decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestedUnit(
        String unitCode, String unitName, @Nullable String categoryCode, List<String> words) {}

package id.lapor.routing.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the desk and how.
 *
 * @param state what part of the queue is worked through; absent for all of it
 * @param unit code of the unit the person works for
 * @param context what addresses begin with: the language's prefix, or nothing
 * @param fragment whether htmx asks for the changed part only
 */
record DeskVisit(
        @Nullable QueueState state,
        String username,
        @Nullable String unit,
        Locale locale,
        String context,
        boolean fragment) {

    String view() {
        return fragment ? "triage/parts :: desk" : "triage/desk";
    }

    /** Back to the queue, behind a report that was decided; without the context. */
    String afterwards(String decided) {
        return "/triage?done=" + decided + (state == null ? "" : "&state=" + state);
    }
}

package id.lapor.audit.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw or did, without any word of a report.
 *
 * @param name stable: {@code cases.view}, {@code cases.answer} ...
 * @param method of the request
 * @param pattern of the handler's path, with the names of its variables and never their values
 * @param report tracking number of the one report it was about
 * @param reports tracking numbers that the answer showed, the one above first; cut where there are many
 * @param seen how many there were before the cut
 * @param reason where one was given
 * @param outcome HTTP status of the answer
 * @param trace id of the trace, as in the logs
 */
public record Deed(
        Who who,
        String name,
        String method,
        String pattern,
        @Nullable String report,
        List<String> reports,
        int seen,
        @Nullable String reason,
        int outcome,
        @Nullable String trace) {
    /** The name of the record that ends a day. */
    public static final String DAY_SEALED = "day.sealed";

    static final Deed SEAL = new Deed(Who.LAPOR, DAY_SEALED, "-", "-", null, List.of(), 0, null, 0, null);

    public Deed {
        reports = List.copyOf(reports);
    }
}

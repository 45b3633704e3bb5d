package id.lapor.audit.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.audit.chain.Deed;
import id.lapor.audit.chain.Link;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the trail as the API tells it.
 *
 * @param deed stable name, such as {@code cases.view}
 * @param path pattern of the handler
 * @param trackingNumber the one report it was about
 * @param shown tracking numbers that the answer showed, at most as many as are kept
 * @param shownCount how many it showed
 * @param outcome HTTP status
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditItem(
        String id,
        Instant at,
        String service,
        String person,
        List<String> roles,
        @Nullable String unit,
        String deed,
        String method,
        String path,
        @Nullable String trackingNumber,
        List<String> shown,
        int shownCount,
        @Nullable String reason,
        int outcome,
        @Nullable String traceId,
        String previous,
        String hash) {

    static AuditItem of(Link link) {
        Deed deed = link.deed();
        return new AuditItem(
                link.place().id(),
                link.at(),
                link.service(),
                deed.who().person(),
                deed.who().roles(),
                deed.who().unit(),
                deed.name(),
                deed.method(),
                deed.pattern(),
                deed.report(),
                deed.reports(),
                deed.seen(),
                deed.reason(),
                deed.outcome(),
                deed.trace(),
                link.previous(),
                link.hash());
    }
}

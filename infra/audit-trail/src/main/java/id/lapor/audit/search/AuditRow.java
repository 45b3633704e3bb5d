package id.lapor.audit.search;

import id.lapor.audit.chain.Deed;
import id.lapor.audit.chain.Link;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A record as the auditor reads it.
 *
 * @param others tracking numbers that were shown beside {@code report}
 * @param more how many of those are not kept
 * @param refused whether nothing was shown or done
 */
record AuditRow(
        String id,
        String when,
        String person,
        String as,
        String deed,
        @Nullable String report,
        List<String> others,
        int more,
        @Nullable String reason,
        String outcome,
        boolean refused) {

    static AuditRow of(Link link, MessageSource messages, Locale locale, ZoneId zone) {
        Deed deed = link.deed();
        List<String> others = deed.reports().stream()
                .filter(number -> !number.equals(deed.report()))
                .toList();
        return new AuditRow(
                link.place().id(),
                DateTimeFormatter.ofPattern("d MMM uuuu, HH.mm.ss", locale)
                        .format(link.at().atZone(zone)),
                deed.who().person(),
                String.join(", ", deed.who().roles())
                        + (deed.who().unit() == null ? "" : " · " + deed.who().unit()),
                word(deed.name(), messages, locale),
                deed.report(),
                others,
                deed.seen() - deed.reports().size(),
                deed.reason(),
                messages.getMessage(outcome(deed.outcome()), new Object[] {String.valueOf(deed.outcome())}, locale),
                deed.outcome() >= 400);
    }

    /** What a deed is called; one without words is called by its name. */
    static String word(String deed, MessageSource messages, Locale locale) {
        return String.valueOf(messages.getMessage("audit.deed." + deed, null, deed, locale));
    }

    private static String outcome(int status) {
        if (status < 400) {
            return "audit.outcome.done";
        }
        return status < 500 ? "audit.outcome.refused" : "audit.outcome.failed";
    }
}

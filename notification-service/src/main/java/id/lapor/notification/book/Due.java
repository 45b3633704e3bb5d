package id.lapor.notification.book;

import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.notification.notice.What;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be told, from the event that caused it until its outcome.
 *
 * @param notice id of the notice, derived from the cause
 * @param trigger id of the event
 * @param assignment the assignment that it is about; 0 before the first
 * @param unitCode the unit that it names or goes to
 * @param reason why the report goes no further, where that is told
 * @param at when it happened
 */
public record Due(
        String notice,
        String trigger,
        What what,
        Recipient recipient,
        int assignment,
        @Nullable String unitCode,
        @Nullable ReportKind kind,
        @Nullable ArchiveReason reason,
        Instant at) {}

package id.lapor.notification.notice;

import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One message to one recipient. Holds no address and no word of the report: the address is opened at sending.
 *
 * @param id derived from trigger, recipient and medium
 * @param complaint the complaint's id, which is its tracking number
 * @param trigger id of the event that it tells of
 * @param language {@code id} or {@code en}
 * @param unitCode the unit that the notice names, or goes to
 * @param reason why the report goes no further, in a notice that says so
 * @param dueAt the limit that the unit has to keep, in a notice to it
 * @param at when what it tells of happened; the mail's date
 * @param attempts sendings begun, each counted before it begins
 * @param failures sendings of which it is known that nothing was taken
 * @param notBefore lease or pause, by the machine's clock: nobody begins a sending before
 */
@Document("notices")
@CompoundIndex(name = "notices_pending", def = "{'state': 1, 'notBefore': 1}")
public record Notice(
        @Id String id,
        String complaint,
        String trigger,
        What what,
        Recipient recipient,
        Medium medium,
        String language,
        @Nullable String unitCode,
        @Nullable ReportKind kind,
        @Nullable ArchiveReason reason,
        @Nullable Instant dueAt,
        Instant at,
        NoticeState state,
        int attempts,
        int failures,
        Instant notBefore) {

    /** Sendings before the present one whose end nobody knows: the recipient may have got the message so many times before. */
    public int possibleRepeats() {
        return Math.max(0, attempts - failures - 1);
    }
}

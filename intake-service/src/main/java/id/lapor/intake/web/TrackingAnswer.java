package id.lapor.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.intake.complaint.Message;
import id.lapor.intake.complaint.Tracking;
import id.lapor.intake.reference.ReferenceBook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as its reader sees it.
 *
 * @param unit where it is; absent while it is at the bureau
 * @param dueAt the earliest running limit of the ministry; absent when none runs
 * @param request what the reporter is asked for; absent when for nothing, and without the receipt
 * @param archiveReason why it goes no further; absent while it does, and without the receipt
 * @param messages the conversation; empty without the receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrackingAnswer(
        String trackingNumber,
        ReportStatus status,
        ReportKind kind,
        Instant filedAt,
        @Nullable UnitAnswer unit,
        @Nullable Instant dueAt,
        @Nullable RequestAnswer request,
        @Nullable ArchiveReason archiveReason,
        List<StepAnswer> timeline,
        List<MessageAnswer> messages) {

    /** A unit by code and name. */
    record UnitAnswer(String code, String name) {}

    /** What the reporter is asked for, and until when it counts; the words are among the messages. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestAnswer(
            String id, Tracking.Asked what, @Nullable Instant until) {

        static @Nullable RequestAnswer of(Tracking.@Nullable Request request) {
            return request == null ? null : new RequestAnswer(request.id(), request.what(), request.until());
        }
    }

    /** Something that happened, by the logical name of its event. */
    record StepAnswer(Instant at, String event) {}

    /** One message of the conversation. */
    record MessageAnswer(String id, Message.Author from, String text, Instant at) {

        static MessageAnswer of(Message message) {
            return new MessageAnswer(message.id(), message.from(), message.text(), message.at());
        }
    }

    static TrackingAnswer of(Tracking tracking, ReferenceBook reference) {
        String unit = tracking.unitCode();
        return new TrackingAnswer(
                tracking.trackingNumber(),
                tracking.status(),
                tracking.kind(),
                tracking.filedAt(),
                unit == null ? null : new UnitAnswer(unit, reference.unitName(unit)),
                tracking.dueAt(),
                RequestAnswer.of(tracking.request()),
                tracking.archived(),
                tracking.timeline().stream()
                        .map(step -> new StepAnswer(step.at(), step.event()))
                        .toList(),
                tracking.messages().stream().map(MessageAnswer::of).toList());
    }
}

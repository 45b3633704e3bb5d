package id.lapor.intake.web;

import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Refusal;
import id.lapor.events.Channel;
import id.lapor.intake.complaint.Fault;
import id.lapor.intake.complaint.FileComplaint;
import id.lapor.intake.complaint.FilingOutcome.Filed;
import id.lapor.intake.complaint.IdempotencyKey;
import id.lapor.intake.complaint.Message;
import id.lapor.intake.complaint.ReplyOutcome;
import id.lapor.intake.complaint.WriteToHandlers;
import id.lapor.intake.number.TrackingNumber;
import id.lapor.intake.reference.ReferenceBook;
import id.lapor.intake.seal.InstallationKey;
import id.lapor.intake.web.ReportAccess.Attempt;
import id.lapor.intake.web.TrackingAnswer.MessageAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files, shows and continues reports. */
@RestController
@RequestMapping("/api/v1/complaints")
class ComplaintController {
    private static final String RECEIPT = "Lapor-Receipt";
    private static final String PUBLIC = "public";

    private final FileComplaint filing;
    private final WriteToHandlers writing;
    private final ReportAccess access;
    private final ReferenceBook reference;
    private final InstallationKey installation;

    ComplaintController(
            FileComplaint filing,
            WriteToHandlers writing,
            ReportAccess access,
            ReferenceBook reference,
            InstallationKey installation) {
        this.filing = filing;
        this.writing = writing;
        this.access = access;
        this.reference = reference;
        this.installation = installation;
    }

    @PostMapping
    ResponseEntity<FiledAnswer> file(
            @RequestBody FilingRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Nullable Person person) {
        UnknownFields.refuse(body.unknownFields());
        String client = person == null ? PUBLIC : "person/" + person.username();
        Filed filed = Refusals.filed(
                filing.file(body.draft(), Channel.API, key(key, client).orElse(null)));
        return ResponseEntity.created(URI.create("/api/v1/complaints/" + filed.trackingNumber()))
                .body(FiledAnswer.of(filed));
    }

    @GetMapping("/{number}")
    TrackingAnswer show(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) @Nullable String receipt,
            HttpServletRequest request) {
        Attempt attempt = receipt == null
                ? access.glance(request.getRemoteAddr(), number)
                : access.open(request.getRemoteAddr(), number, receipt);
        return TrackingAnswer.of(Refusals.opened(attempt).tracking(), reference);
    }

    /** An answer to the unit's open question, or else a reply to its last answer. */
    @PostMapping("/{number}/replies")
    ResponseEntity<MessageAnswer> reply(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) @Nullable String receipt,
            @RequestBody ReplyRequest body,
            HttpServletRequest request) {
        return write(number, receipt, body, request, writing::reply);
    }

    /** What was missing from the report, while the bureau waits for it. */
    @PostMapping("/{number}/completion")
    ResponseEntity<MessageAnswer> complete(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) @Nullable String receipt,
            @RequestBody ReplyRequest body,
            HttpServletRequest request) {
        return write(number, receipt, body, request, writing::complete);
    }

    private ResponseEntity<MessageAnswer> write(
            String number,
            @Nullable String receipt,
            ReplyRequest body,
            HttpServletRequest request,
            BiFunction<TrackingNumber, String, ReplyOutcome> how) {
        Attempt.Opened before = open(request, number, receipt);
        UnknownFields.refuse(UnknownFields.names("", body.others()));
        String text = body.text();
        Optional<Fault> fault = writing.fault(text);
        if (text == null || fault.isPresent()) {
            throw Refusals.faults(fault.stream().toList());
        }
        ReplyOutcome outcome = how.apply(before.number(), text);
        Attempt.Opened after = open(request, number, receipt);
        Refusals.unlessTaken(outcome, after.tracking().status());
        return ResponseEntity.status(HttpStatus.CREATED).body(lastOfReporter(after));
    }

    private Attempt.Opened open(HttpServletRequest request, String number, @Nullable String receipt) {
        if (receipt == null) {
            throw new Refusal(HttpStatus.NOT_FOUND, "complaint-not-found");
        }
        return Refusals.opened(access.open(request.getRemoteAddr(), number, receipt));
    }

    private static MessageAnswer lastOfReporter(Attempt.Opened report) {
        return report.tracking().messages().stream()
                .filter(message -> message.from() == Message.Author.REPORTER)
                .reduce((first, second) -> second)
                .map(MessageAnswer::of)
                .orElseThrow();
    }

    private Optional<IdempotencyKey> key(@Nullable String value, String client) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(IdempotencyKey.of(installation, client, value)
                .orElseThrow(() -> Refusal.invalid("Idempotency-Key", "fault.idempotency-key")));
    }
}

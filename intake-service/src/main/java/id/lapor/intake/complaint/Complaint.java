package id.lapor.intake.complaint;

import id.lapor.delivery.Correspondent;
import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.delivery.Received;
import id.lapor.events.Correspondence;
import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent;
import id.lapor.events.IntakeEvent.ComplaintCompleted;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import id.lapor.events.IntakeEvent.QuestionAnswered;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingNotes;
import id.lapor.events.SealedContact;
import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A report as intake keeps it: what was filed, what the other services told of it, and what it has to send. Who reported is
 * not in here, but for the name that the reporter lets the handlers know.
 */
@Document("complaints")
public final class Complaint implements Correspondent {
    /** Record stream of the {@link Dossier}. */
    static final String DOSSIER = "private";

    /** Record stream of the {@link SealedContact}. */
    static final String CONTACTS = "contacts";

    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private final Instant filedAt;
    private final Filing filing;
    private final String receiptHash;
    private @Nullable Repeat repeat;
    private @Nullable String identity;
    private @Nullable String reporterName;
    private @Nullable SealedContact contact;
    private Heard heard = new Heard();
    private List<Reply> replies = new ArrayList<>();
    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();

    Complaint(String id, Instant filedAt, Filing filing, String receiptHash) {
        this.id = id;
        this.filedAt = filedAt;
        this.filing = filing;
        this.receiptHash = receiptHash;
    }

    /**
     * Files a report: the event, the dossier and the sealed contact leave with the document's first write.
     *
     * @param identity under which the reporter's identity lies sealed, if there is one
     * @param reporterName for the handlers; refused for an anonymous report
     */
    static Complaint file(
            TrackingNumber number,
            Receipt receipt,
            Filing filing,
            @Nullable String identity,
            @Nullable String reporterName,
            @Nullable SealedContact contact,
            @Nullable Repeat repeat,
            Instant now) {
        if (filing.anonymous() && reporterName != null) {
            throw new IllegalArgumentException("An anonymous report names nobody");
        }
        Complaint complaint = new Complaint(number.id(), now, filing, receipt.hash(number));
        complaint.identity = identity;
        complaint.reporterName = reporterName;
        complaint.contact = contact;
        complaint.repeat = repeat;
        complaint.sendFiled(now);
        return complaint;
    }

    private void sendFiled(Instant now) {
        outbox.event(
                new ComplaintFiled(
                        filing.kind(),
                        filing.unitCode(),
                        filing.categoryCode(),
                        filing.channel(),
                        filing.anonymous(),
                        filing.confidential(),
                        contact != null,
                        filing.language(),
                        filing.regencyCode()),
                now);
        restate(DOSSIER, now);
        if (contact != null) {
            restate(CONTACTS, now);
        }
    }

    /** Takes an answer to the open question, or else a reply to the last answer; a repeat of the last one is taken as done. */
    ReplyOutcome reply(String text, Instant now) {
        Question question = stand().question();
        ReplyOutcome outcome = ReplyRules.judge(this, text);
        if (outcome == ReplyOutcome.TAKEN) {
            int number = replies.size() + 1;
            if (question == null) {
                write(Reply.toAnswer(number, heard.answered(), text, now));
                outbox.event(new ComplaintReplied(number, heard.answered()), now);
            } else {
                write(Reply.toQuestion(number, question.requestId(), text, now));
                outbox.event(new QuestionAnswered(number, question.requestId()), now);
            }
        }
        return outcome;
    }

    /** Takes what was missing, on the open request; a repeat of the last one is taken as done. */
    ReplyOutcome complete(String text, Instant now) {
        ReplyOutcome outcome = ReplyRules.judgeCompletion(this, text);
        Hold hold = stand().hold();
        String request = hold == null ? null : hold.requestId();
        if (outcome == ReplyOutcome.TAKEN && request != null) {
            int number = replies.size() + 1;
            write(Reply.toRequest(number, request, text, now));
            outbox.event(new ComplaintCompleted(number, request), now);
        }
        return outcome;
    }

    private void write(Reply reply) {
        replies.add(reply);
        restate(DOSSIER, reply.at());
    }

    void hear(Received<RoutingEvent> event) {
        heard.routing(event.body(), event.at(), event.number());
    }

    void follow(Received<FollowupEvent> event) {
        heard.followup(event.body(), event.at(), event.number());
    }

    void read(Received<Correspondence> record) {
        heard.correspondence(record.isTombstone() ? null : record.body());
    }

    void note(Received<RoutingNotes> record) {
        heard.notes(record.isTombstone() ? null : record.body());
    }

    @Override
    public void restate(String stream, Instant now) {
        switch (stream) {
            case DOSSIER -> outbox.record(DOSSIER, dossier(), now);
            case CONTACTS -> restateContact(now);
            default -> throw new IllegalArgumentException("A complaint sends no records on " + stream);
        }
    }

    private void restateContact(Instant now) {
        if (contact == null) {
            outbox.tombstone(CONTACTS, now);
        } else {
            outbox.record(CONTACTS, contact, now);
        }
    }

    private Dossier dossier() {
        return new Dossier(
                filing.title(),
                filing.narrative(),
                filing.occurredOn(),
                filing.place(),
                reporterName,
                replies.stream()
                        .map(reply -> new Dossier.Reply(
                                reply.number(), reply.answer(), reply.requestId(), reply.text(), reply.at()))
                        .toList());
    }

    /** Whether a receipt is this report's. */
    boolean isOpenedBy(Receipt receipt) {
        return receipt.fits(number(), receiptHash);
    }

    /** Whether the reporter's identity lies sealed under this id. */
    boolean names(String sealedIdentity) {
        return sealedIdentity.equals(identity);
    }

    TrackingNumber number() {
        return new TrackingNumber(id);
    }

    Instant filedAt() {
        return filedAt;
    }

    Filing filing() {
        return filing;
    }

    @Nullable Repeat repeat() {
        return repeat;
    }

    Heard heard() {
        return heard;
    }

    Stand stand() {
        return Stand.of(heard, replies);
    }

    List<Reply> replies() {
        return List.copyOf(replies);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }
}

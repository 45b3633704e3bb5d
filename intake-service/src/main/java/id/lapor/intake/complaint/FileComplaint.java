package id.lapor.intake.complaint;

import id.lapor.events.Channel;
import id.lapor.events.Dossier;
import id.lapor.events.ReportKind;
import id.lapor.events.SealedContact;
import id.lapor.intake.complaint.FilingOutcome.Filed;
import id.lapor.intake.identity.Identities;
import id.lapor.intake.identity.Reporter;
import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import id.lapor.intake.seal.ContactSeal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files a report: checks it, gives it its number and receipt, and keeps it in one write. */
public final class FileComplaint {
    /** Where a day begins first in Indonesia (WIT): no reporter's today is a day in the future. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private final Complaints complaints;
    private final Identities identities;
    private final ContactSeal contacts;
    private final FilingRules rules;
    private final Clock clock;
    private final Clock machine;
    private final SecureRandom random = new SecureRandom();

    /** @param machine the machine's clock: it measures how long a repeat is answered and an identity waits for its report */
    public FileComplaint(
            Complaints complaints,
            Identities identities,
            ContactSeal contacts,
            FilingRules rules,
            Clock clock,
            Clock machine) {
        this.complaints = complaints;
        this.identities = identities;
        this.contacts = contacts;
        this.rules = rules;
        this.clock = clock;
        this.machine = machine;
    }

    /** Everything that is wrong with a draft; empty when it can be filed. */
    public List<Fault> faults(Draft draft) {
        return rules.faults(draft, LocalDate.ofInstant(clock.instant(), EASTERNMOST));
    }

    /** Files a draft; under a key, a repeat is given the identical answer and files nothing. */
    public FilingOutcome file(Draft draft, Channel channel, @Nullable IdempotencyKey key) {
        if (rules.mustWait(draft)) {
            return new FilingOutcome.TooEarly();
        }
        List<Fault> faults = faults(draft);
        if (!faults.isEmpty()) {
            return new FilingOutcome.Refused(faults);
        }
        Filing filing = filing(draft, channel);
        Reporter reporter = draft.reporter().stripped();
        return key == null ? fileNew(filing, reporter) : fileOnce(filing, reporter, key);
    }

    private FilingOutcome fileNew(Filing filing, Reporter reporter) {
        while (true) {
            TrackingNumber number = TrackingNumber.random(random);
            Receipt receipt = Receipt.random(random);
            Optional<Filed> filed = keep(number, receipt, filing, reporter, null);
            if (filed.isPresent()) {
                return filed.get();
            }
        }
    }

    private FilingOutcome fileOnce(Filing filing, Reporter reporter, IdempotencyKey key) {
        String[] fingerprint = filing.fingerprint(reporter);
        Optional<Complaint> before = complaints.find(key.number().id());
        if (before.isPresent()) {
            return repeat(before.get(), fingerprint, key);
        }
        Receipt receipt = Receipt.random(random);
        Repeat repeat = key.remember(receipt, fingerprint, machine.instant());
        Optional<Filed> filed = keep(key.number(), receipt, filing, reporter, repeat);
        return filed.isPresent()
                ? filed.get()
                : repeat(complaints.find(key.number().id()).orElseThrow(), fingerprint, key);
    }

    /** Identity first, then the report: what a crash leaves between the two belongs to nobody and is swept. */
    private Optional<Filed> keep(
            TrackingNumber number, Receipt receipt, Filing filing, Reporter reporter, @Nullable Repeat repeat) {
        Instant now = clock.instant();
        String identity = reporter.isUnsaid() ? null : identities.keep(number.id(), reporter, machine.instant());
        String name = filing.anonymous() ? null : reporter.name();
        Complaint complaint =
                Complaint.file(number, receipt, filing, identity, name, contact(number, filing, reporter), repeat, now);
        return complaints.insert(complaint) ? Optional.of(new Filed(number.id(), receipt, now)) : Optional.empty();
    }

    private @Nullable SealedContact contact(TrackingNumber number, Filing filing, Reporter reporter) {
        return reporter.email() == null
                ? null
                : contacts.seal(new SealedContact.Contact(reporter.email(), filing.language()), number.id());
    }

    private FilingOutcome repeat(Complaint before, String[] fingerprint, IdempotencyKey key) {
        Repeat repeat = before.repeat();
        if (repeat == null || !repeat.isAnsweredAt(machine.instant())) {
            return new FilingOutcome.KeyExpired();
        }
        return key.isOf(repeat, fingerprint)
                ? new Filed(before.id(), key.open(repeat), before.filedAt())
                : new FilingOutcome.KeyOfAnother();
    }

    private static Filing filing(Draft draft, Channel channel) {
        String kind = Draft.said(draft.kind());
        String language = Draft.said(draft.language());
        return new Filing(
                String.valueOf(Draft.said(draft.title())).replaceAll("\\s+", " "),
                String.valueOf(Draft.said(draft.narrative())),
                kind == null ? ReportKind.COMPLAINT : ReportKind.valueOf(kind),
                Draft.said(draft.categoryCode()),
                Draft.said(draft.unitCode()),
                draft.occurredOn(),
                place(draft.place()),
                draft.anonymous(),
                draft.confidential(),
                language == null ? "id" : language,
                channel);
    }

    private static Dossier.@Nullable Place place(Draft.Place place) {
        Draft.Place said =
                new Draft.Place(Draft.said(place.regencyCode()), place.lat(), place.lng(), Draft.said(place.text()));
        return said.equals(Draft.Place.UNSAID)
                ? null
                : new Dossier.Place(said.regencyCode(), said.lat(), said.lng(), said.text());
    }
}

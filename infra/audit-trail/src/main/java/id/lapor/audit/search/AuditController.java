package id.lapor.audit.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.audit.chain.Link;
import id.lapor.audit.chain.Place;
import id.lapor.audit.chain.TrailSearch;
import id.lapor.audit.chain.Verdict;
import id.lapor.audit.chain.Verdict.Break;
import id.lapor.audit.chain.Verification;
import id.lapor.audit.chain.Verification.Extent;
import id.lapor.audit.chain.Verification.Noted;
import id.lapor.audit.request.TrackingNumbers;
import id.lapor.audit.request.TrailNote;
import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.edge.problem.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail for the auditor's programs, and for {@code ./lapor audit verify}; the same in each service, so in no service's document. */
@Hidden
@RestController
@RequestMapping("/api/v1/audit")
public class AuditController {
    private final ReadTrail trail;
    private final Verification verification;

    public AuditController(ReadTrail trail, Verification verification) {
        this.trail = trail;
        this.verification = verification;
    }

    /**
     * Days in the order of the chain.
     *
     * @param stray a record that stands in no day; absent where there is none, and where one day was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verdicts(List<Verdict> items, @Nullable Break stray) {
        static Verdicts of(Verdict day) {
            return new Verdicts(List.of(day), null);
        }
    }

    /** The same without having walked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Days(List<LocalDate> items, @Nullable Break stray) {}

    /**
     * @param report a tracking number
     * @param from the first moment wanted
     * @param to the first moment not wanted
     */
    @GetMapping
    Page<AuditItem> search(
            Person person,
            @RequestParam(name = "person", required = false) @Size(max = 100) @Nullable String who,
            @RequestParam(required = false) @Nullable String report,
            @RequestParam(required = false) @Pattern(regexp = "[a-z0-9.-]{1,80}") @Nullable String deed,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant to,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        person.require(Role.AUDITOR);
        TrailSearch search = new TrailSearch(who, number(report), deed, from, to, place(cursor, "cursor"));
        Page<Link> found = trail.search(search, limit);
        return found.map(AuditItem::of);
    }

    /**
     * Walks the chain.
     *
     * @param day the one day wanted; absent for all, which takes its time where there are many
     * @param record id of a record whose hash was noted outside, such as a seal in a log; with {@code hash}
     */
    @GetMapping("/verification")
    Verdicts verify(
            Person person,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Pattern(regexp = "[0-9a-f]{64}") @Nullable String hash) {
        person.require(Role.AUDITOR);
        if (record != null) {
            if (hash == null) {
                throw Refusal.invalid("hash", "audit.hash.missing");
            }
            Place noted = Place.read(record).orElseThrow(() -> Refusal.invalid("record", "audit.place.unknown"));
            return Verdicts.of(verification.day(noted.day(), new Noted(noted, hash)));
        }
        return day == null ? all() : Verdicts.of(verification.day(day, null));
    }

    private Verdicts all() {
        Extent extent = verification.extent();
        List<Verdict> days =
                extent.days().stream().map(day -> verification.day(day, null)).toList();
        return new Verdicts(days, extent.stray().orElse(null));
    }

    /** Which days there are to verify: a trail of years is walked day by day, each in a call of its own. */
    @GetMapping("/verification/days")
    Days days(Person person) {
        person.require(Role.AUDITOR);
        Extent extent = verification.extent();
        return new Days(extent.days(), extent.stray().orElse(null));
    }

    private static @Nullable String number(@Nullable String report) {
        if (report == null) {
            return null;
        }
        String number =
                TrackingNumbers.read(report).orElseThrow(() -> Refusal.invalid("report", "audit.report.unreadable"));
        TrailNote.about(number);
        return number;
    }

    private static @Nullable String place(@Nullable String id, String field) {
        return id == null
                ? null
                : Place.read(id)
                        .orElseThrow(() -> Refusal.invalid(field, "audit.place.unknown"))
                        .id();
    }
}

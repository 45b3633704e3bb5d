package id.lapor.followup.casefile.web;

import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Refusal;
import id.lapor.events.ReportStatus;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseDesk;
import id.lapor.followup.casefile.InboxQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The JSON interface of the case file. Every answer to a command is the case as it then stands. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {
    private static final String IF_MATCH = "If-Match";

    private final CaseDesk desk;
    private final CaseSheets sheets;

    CaseController(CaseDesk desk, CaseSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @GetMapping
    Page<CaseItem> list(
            Person person,
            @RequestParam(required = false) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Size(max = 24) @Nullable String unit,
            @RequestParam(required = false) @Nullable Set<ReportStatus> state,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Size(max = 200) @Nullable String cursor) {
        return sheets.items(
                desk.list(person, new InboxQuery(unit, state == null ? Set.of() : state, null, q, cursor, limit)));
    }

    @GetMapping("/{n}")
    ResponseEntity<CaseSheet> show(Person person, @PathVariable String n) {
        return answer(HttpStatus.OK, person, desk.show(person, n));
    }

    @PostMapping("/{n}/acceptance")
    ResponseEntity<CaseSheet> accept(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody(required = false) CaseRequests.@Nullable Acceptance body) {
        Long version = seen(match, body == null ? null : body.version());
        return answer(HttpStatus.OK, person, desk.accept(person, n, version));
    }

    @PostMapping("/{n}/return")
    ResponseEntity<CaseSheet> giveBack(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Valid CaseRequests.GivingBack body) {
        Case returned =
                desk.giveBack(person, n, seen(match, body.version()), body.reason(), CaseRequests.tidy(body.note()));
        return answer(HttpStatus.OK, person, returned);
    }

    /** 202 while the answer waits for approval, 200 when it went to the reporter. */
    @PostMapping("/{n}/answer")
    ResponseEntity<CaseSheet> answer(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Valid CaseRequests.Answer body) {
        String text = CaseRequests.words(body.text());
        Case answered = desk.answer(person, n, seen(match, body.version()), text);
        boolean waits = answered.conversation().waiting() != null;
        return answer(waits ? HttpStatus.ACCEPTED : HttpStatus.OK, person, answered);
    }

    @PostMapping("/{n}/approval")
    ResponseEntity<CaseSheet> approve(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody(required = false) @Valid CaseRequests.@Nullable Approval body) {
        Long version = seen(match, body == null ? null : body.version());
        String corrected = body == null ? null : CaseRequests.tidy(body.text());
        return answer(HttpStatus.OK, person, desk.approve(person, n, version, corrected));
    }

    @PostMapping("/{n}/closure")
    ResponseEntity<CaseSheet> close(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody(required = false) @Valid CaseRequests.@Nullable Closure body) {
        Long version = seen(match, body == null ? null : body.version());
        String note = body == null ? null : CaseRequests.tidy(body.note());
        return answer(HttpStatus.OK, person, desk.close(person, n, version, note));
    }

    @PostMapping("/{n}/delegation")
    ResponseEntity<CaseSheet> delegate(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Valid CaseRequests.Delegation body) {
        return answer(
                HttpStatus.OK,
                person,
                desk.delegate(person, n, seen(match, body.version()), Objects.requireNonNull(body.unitCode())));
    }

    @PostMapping("/{n}/question")
    ResponseEntity<CaseSheet> ask(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Valid CaseRequests.Question body) {
        return answer(
                HttpStatus.OK,
                person,
                desk.ask(person, n, seen(match, body.version()), CaseRequests.words(body.text())));
    }

    @PostMapping("/{n}/reopening")
    ResponseEntity<CaseSheet> reopen(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Valid CaseRequests.Reopening body) {
        return answer(
                HttpStatus.OK,
                person,
                desk.reopen(person, n, seen(match, body.version()), CaseRequests.words(body.reason())));
    }

    @PostMapping("/{n}/notes")
    ResponseEntity<CaseSheet> note(
            Person person,
            @PathVariable String n,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Valid CaseRequests.Note body) {
        return answer(
                HttpStatus.OK,
                person,
                desk.note(person, n, seen(match, body.version()), CaseRequests.words(body.text())));
    }

    private ResponseEntity<CaseSheet> answer(HttpStatus status, Person person, Case it) {
        return ResponseEntity.status(status).eTag("\"" + it.edition() + "\"").body(sheets.sheet(person, it));
    }

    private static @Nullable Long seen(@Nullable String match, @Nullable Long version) {
        if (match == null || match.equals("*")) {
            return version;
        }
        try {
            return Long.valueOf(match.replace("\"", "").strip());
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid(IF_MATCH, "version.unreadable");
        }
    }
}

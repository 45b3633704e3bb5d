package id.lapor.routing.web;

import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Refusal;
import id.lapor.routing.routing.Desk;
import id.lapor.routing.routing.DeskRefused;
import id.lapor.routing.routing.Routing;
import id.lapor.routing.routing.Routings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bureau's desk as calls. */
@RestController
@RequestMapping("/api/v1/triage")
class TriageController {
    private final Routings routings;
    private final Desk desk;
    private final Reading reading;

    TriageController(Routings routings, Desk desk, Reading reading) {
        this.routings = routings;
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping
    Page<TriageItem> queue(
            @RequestParam(required = false) @Nullable QueueState state,
            @RequestParam(defaultValue = "") @Size(max = 250) String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Size(max = 64) @Nullable String cursor) {
        List<Routing> read = routings.queue(
                QueueState.standings(state), q, cursor == null ? null : QueueCursor.read(cursor), limit + 1);
        return Page.of(read, limit, QueueCursor::after).map(reading::item);
    }

    @GetMapping("/{number}")
    TriageReport report(@PathVariable String number) {
        return routings.readable(number)
                .map(reading::report)
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "not-found"));
    }

    @PostMapping("/{number}/disposition")
    DispositionDone dispose(@PathVariable String number, @Valid @RequestBody DispositionRequest wanted, Person person) {
        return DispositionDone.of(done(() -> desk.dispose(number, wanted.by(person.username(), null))));
    }

    /** Asks the reporter to complete the report. */
    @PostMapping("/{number}/completion-request")
    KeptBack requestCompletion(@PathVariable String number, @Valid @RequestBody CompletionCall call, Person person) {
        return KeptBack.of(done(() -> desk.requestCompletion(number, call.text().strip(), person.username())));
    }

    /** Puts the report away, with a reason that the reporter reads. */
    @PostMapping("/{number}/archive")
    KeptBack archive(@PathVariable String number, @Valid @RequestBody ArchiveCall call, Person person) {
        return KeptBack.of(done(() -> desk.archive(number, call.reason(), call.words(), person.username())));
    }

    private static Routing done(Supplier<Routing> command) {
        try {
            return command.get();
        } catch (DeskRefused refused) {
            throw DeskRefusals.of(refused);
        }
    }
}

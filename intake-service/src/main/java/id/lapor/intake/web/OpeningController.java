package id.lapor.intake.web;

import id.lapor.audit.request.TrailNote;
import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.intake.opening.IdentityOpening;
import id.lapor.intake.opening.OpenIdentity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The opening of a reporter's identity by two persons. The trail holds each step, and of each reading the reason. */
@RestController
@RequestMapping("/api/v1")
class OpeningController {
    private final OpenIdentity openings;
    private final Clock clock;

    OpeningController(OpenIdentity openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    /** @param reason why the identity is needed, 20 to 1,000 characters */
    record OpeningRequest(@Nullable String reason) {}

    @PostMapping("/complaints/{number}/identity-openings")
    ResponseEntity<OpeningAnswer> ask(Person person, @PathVariable String number, @RequestBody OpeningRequest body) {
        person.require(Role.INSPECTOR);
        String reason = OpeningRefusals.reason(body.reason());
        IdentityOpening asked = OpeningRefusals.told(() -> openings.ask(number, reason, person.username()));
        TrailNote.because(reason);
        return ResponseEntity.created(URI.create("/api/v1/identity-openings/" + asked.id()))
                .body(answer(asked));
    }

    @GetMapping("/identity-openings")
    Page<OpeningAnswer> list(
            Person person,
            @RequestParam(required = false) IdentityOpening.@Nullable State state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Size(max = 64) @Nullable String cursor) {
        person.require(Role.INSPECTOR, Role.BUREAU);
        return openings.list(state, cursor, limit).map(opening -> OpeningAnswer.of(opening, clock.instant()));
    }

    @PostMapping("/identity-openings/{id}/agreement")
    OpeningAnswer agree(Person person, @PathVariable String id) {
        person.require(Role.INSPECTOR, Role.BUREAU);
        return answer(OpeningRefusals.told(() -> openings.agree(id, person.username())));
    }

    @PostMapping("/identity-openings/{id}/refusal")
    OpeningAnswer refuse(Person person, @PathVariable String id) {
        person.require(Role.INSPECTOR, Role.BUREAU);
        return answer(OpeningRefusals.told(() -> openings.refuse(id, person.username())));
    }

    /** Who reported, for the asker, as long as the agreement holds. */
    @GetMapping("/identity-openings/{id}/identity")
    ResponseEntity<IdentityAnswer> identity(Person person, @PathVariable String id) {
        person.require(Role.INSPECTOR);
        IdentityOpening opening = OpeningRefusals.told(() -> openings.readable(id, person.username()));
        TrailNote.about(opening.complaintId());
        TrailNote.because(opening.reason());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(IdentityAnswer.of(opening, OpeningRefusals.told(() -> openings.read(opening))));
    }

    private OpeningAnswer answer(IdentityOpening opening) {
        TrailNote.about(opening.complaintId());
        return OpeningAnswer.of(opening, clock.instant());
    }
}

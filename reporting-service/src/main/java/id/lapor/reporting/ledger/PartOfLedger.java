package id.lapor.reporting.ledger;

import id.lapor.edge.ledger.ReportLine;
import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.edge.problem.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The part of the ledger that this replica holds, for the other replicas; open to whoever may read the whole. */
@Hidden
@RestController
class PartOfLedger {
    static final String PATH = "/api/v1/ledger/part";

    private final LocalFacts facts;

    PartOfLedger(LocalFacts facts) {
        this.facts = facts;
    }

    @GetMapping(PATH)
    List<ReportLine> part(
            Person person, @RequestParam @Size(max = 64) String after, @RequestParam @Min(1) @Max(5001) int limit) {
        if (!person.is(Role.BUREAU, Role.AUDITOR)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "not-permitted");
        }
        return facts.after(after.isEmpty() ? null : after, limit);
    }
}

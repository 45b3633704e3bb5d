package id.lapor.example;

import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.ReportLine;
import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service with an API that refuses and fails in every way, a page, and a ledger of three reports. */
@SpringBootApplication
class Example {

    record Contact(@Nullable @Email String email) {}

    record Thing(
            @NotBlank @Size(min = 3, max = 10) String name,
            @Nullable Integer amount,
            @Nullable @Valid Contact contact) {}

    @Bean
    LedgerSource ledger() {
        return (after, limit) -> Page.of(
                Stream.of("A", "B", "C")
                        .filter(number -> after == null || number.compareTo(after) > 0)
                        .limit(limit + 1L)
                        .map(number -> new ReportLine(number, "FILED", null, null, 1))
                        .toList(),
                limit,
                ReportLine::trackingNumber);
    }

    @RestController
    static class Api {

        @PostMapping("/api/v1/public/things")
        Thing thing(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @GetMapping("/api/v1/public/number")
        Map<String, Integer> number(@RequestParam int of) {
            return Map.of("of", of);
        }

        @GetMapping("/api/v1/public/failure/{kind}")
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "refusal" ->
                    new Refusal(HttpStatus.CONFLICT, "case-not-open").args("K1").with("allowed", List.of("OPEN"));
                case "outage" -> new DataAccessResourceFailureException("secret address");
                case "conflict" -> new OptimisticLockingFailureException("secret version");
                default -> new IllegalStateException("secret detail");
            };
        }

        @GetMapping("/api/v1/me")
        Person me(Person person) {
            return person;
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/hello")
        String hello() {
            return "hello";
        }

        @PostMapping("/hello")
        String send(@RequestParam String text) {
            return "redirect:/hello";
        }

        @GetMapping("/hello/failure")
        String fail() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping("/hello/broken")
        String broken() {
            return "there-is-no-such-template";
        }

        @GetMapping("/office")
        String office() {
            return "hello";
        }
    }
}

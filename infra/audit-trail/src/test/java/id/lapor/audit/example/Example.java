package id.lapor.audit.example;

import id.lapor.audit.request.TrailNote;
import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.edge.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@SpringBootApplication
class Example {
    static final String ONE = "7QZK-3M2P-8VXA-0CDE";
    static final String TWO = "1111-2222-3333-4444";
    static final String RECEIPT = "AAAAA-BBBBB-CCCCC-DDDDD";

    enum Reason {
        NO_AUTHORITY
    }

    record Return(Reason reason, String note) {}

    @RestController
    static class Api {

        @GetMapping("/api/v1/cases")
        Map<String, Object> list() {
            return Map.of("items", List.of(ONE, TWO, RECEIPT));
        }

        @GetMapping("/api/v1/cases/{n}")
        Map<String, String> show(@PathVariable String n) {
            if (!n.equals(ONE)) {
                throw new Refusal(HttpStatus.NOT_FOUND, "not-found");
            }
            return Map.of("trackingNumber", n, "narrative", "Loket tutup sejak pagi");
        }

        @PostMapping("/api/v1/cases/{n}/return")
        Map<String, String> giveBack(@PathVariable String n, @RequestBody Return body) {
            return Map.of("trackingNumber", n, "note", body.note());
        }

        @GetMapping("/api/v1/desk")
        String desk(Person person) {
            person.require(Role.BUREAU);
            TrailNote.about(TWO);
            TrailNote.because("pemeriksaan bulanan");
            return "no number in here";
        }

        @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        SseEmitter stream() {
            SseEmitter emitter = new SseEmitter();
            try {
                emitter.send("here");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            emitter.complete();
            return emitter;
        }
    }
}

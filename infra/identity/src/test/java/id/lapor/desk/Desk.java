package id.lapor.desk;

import id.lapor.edge.person.Person;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One page and one form for signed-in people, and one call of the API. */
@SpringBootApplication
public class Desk {

    @Controller
    static class Pages {

        @GetMapping("/desk")
        String desk() {
            return "desk";
        }

        @PostMapping("/desk")
        @ResponseBody
        String done(Person person) {
            return "done by " + person.username();
        }

        @GetMapping("/api/v1/me")
        @ResponseBody
        Person me(Person person) {
            return person;
        }
    }
}

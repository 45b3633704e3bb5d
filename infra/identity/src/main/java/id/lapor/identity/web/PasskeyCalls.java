package id.lapor.identity.web;

import id.lapor.edge.problem.Refusal;
import id.lapor.identity.factor.CheckPasskey;
import id.lapor.identity.factor.CheckPasskey.Challenge;
import id.lapor.identity.factor.Factor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the script of the second factor's page asks: a challenge for the person's device, and whether it was met. */
@RestController
class PasskeyCalls {

    static final String PATH = SecondFactorPage.PATH + "/passkey";

    private static final String ASKED = Challenge.class.getName();

    private final CheckPasskey passkeys;
    private final SignedIn signedIn = new SignedIn();

    PasskeyCalls(CheckPasskey passkeys) {
        this.passkeys = passkeys;
    }

    @PostMapping(path = PATH + "/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    String ask(Authentication person, HttpSession session) {
        Challenge challenge = passkeys.challenge(person).orElseThrow(PasskeyCalls::refused);
        session.setAttribute(ASKED, challenge);
        return passkeys.text(challenge);
    }

    /** Takes one answer to the last challenge; each challenge is good once. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> take(
            @RequestBody String answer,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        Object asked = session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        if (!(asked instanceof Challenge challenge) || !passkeys.passes(person, challenge, answer)) {
            throw refused();
        }
        return Map.of("onwards", signedIn.on(Factor.PASSKEY.addedTo(person), request, response));
    }

    private static Refusal refused() {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "passkey-refused");
    }
}

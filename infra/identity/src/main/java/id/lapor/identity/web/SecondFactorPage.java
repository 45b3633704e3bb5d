package id.lapor.identity.web;

import id.lapor.identity.account.Account;
import id.lapor.identity.factor.CheckCode;
import id.lapor.identity.factor.CheckCode.Verdict;
import id.lapor.identity.factor.Factor;
import id.lapor.identity.factor.Passage;
import id.lapor.identity.factor.Picture;
import id.lapor.identity.factor.SharedKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** After the password: enrols an authenticator app the first time, and asks for its code each time. */
@Controller
class SecondFactorPage {

    static final String PATH = "/second-factor";

    /** The key that is shown for enrolment; it is the account's only once a code has come back. */
    private static final String OFFERED = SharedKey.class.getName();

    private final CheckCode codes;
    private final Passage passage;
    private final MessageSource words;
    private final SignedIn signedIn = new SignedIn();

    SecondFactorPage(CheckCode codes, Passage passage, MessageSource words) {
        this.codes = codes;
        this.passage = passage;
        this.words = words;
    }

    /** Sends an account that has shown its password alone to the page; the way to the service is remembered. */
    static void ask(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        new HttpSessionRequestCache().saveRequest(request, response);
        response.sendRedirect(SignInPage.inWantedLanguage(request, PATH));
    }

    @GetMapping(PATH)
    ModelAndView show(Authentication person, HttpSession session) {
        return passage.isOpenTo(person) ? new ModelAndView("redirect:/") : page(account(person), session);
    }

    @PostMapping(PATH)
    ModelAndView take(
            @RequestParam(defaultValue = "") String code,
            Authentication person,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = account(person);
        HttpSession session = request.getSession();
        Verdict verdict = verdict(account, code.replaceAll("\\s", ""), session);
        if (verdict == Verdict.PASSED) {
            session.removeAttribute(OFFERED);
            return new ModelAndView("redirect:" + signedIn.on(Factor.CODE.addedTo(person), request, response));
        }
        String reason = "second-factor." + verdict.name().toLowerCase(Locale.ROOT);
        ModelAndView again = page(account, session);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("errors", Map.of("code", words.getMessage(reason, null, locale)));
        return again;
    }

    private Verdict verdict(Account account, String code, HttpSession session) {
        return codes.isEnrolled(account.username())
                ? codes.check(account.username(), code)
                : codes.enrol(account.username(), offered(session), code);
    }

    private ModelAndView page(Account account, HttpSession session) {
        ModelAndView page = codes.isEnrolled(account.username())
                ? new ModelAndView("second-factor")
                : enrolment(account, offered(session));
        page.addObject("username", account.username());
        page.addObject("app", codes.hasApp(account.username()));
        return page;
    }

    private static ModelAndView enrolment(Account account, SharedKey key) {
        return new ModelAndView(
                "second-factor-enrolment",
                Map.of("picture", Picture.of(key.address(account.username())), "key", key.groups()));
    }

    /** The same key for as long as the page is tried: the app has it from the first picture. */
    private static SharedKey offered(HttpSession session) {
        if (session.getAttribute(OFFERED) instanceof SharedKey key) {
            return key;
        }
        SharedKey fresh = SharedKey.random();
        session.setAttribute(OFFERED, fresh);
        return fresh;
    }

    private static Account account(Authentication person) {
        if (person.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new AccessDeniedException("no account");
    }
}

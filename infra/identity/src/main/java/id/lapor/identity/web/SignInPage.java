package id.lapor.identity.web;

import id.lapor.identity.account.Accounts;
import id.lapor.identity.account.Units;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people sign in, in the language of the page they came from. */
@Controller
class SignInPage {

    static final String PATH = "/login";

    private final boolean demonstration;
    private final String exampleUnit;

    SignInPage(Accounts accounts, Units units) {
        this.demonstration = accounts.areForDemonstration();
        this.exampleUnit = units.example();
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("wait", wait != null);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("demonstration", demonstration);
        model.addAttribute("exampleUnit", exampleUnit);
        return "sign-in";
    }

    @GetMapping("/")
    String start() {
        return "redirect:" + PATH;
    }

    /**
     * Sends somebody who is not signed in to the page; {@code ui_locales} of OpenID Connect names the language. A
     * program that shows no client is refused.
     */
    static void ask(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.sendRedirect(inWantedLanguage(request, PATH));
    }

    static String inWantedLanguage(HttpServletRequest request, String path) {
        String wanted = request.getParameter("ui_locales");
        return wanted != null && wanted.startsWith("en") ? "/en" + path : path;
    }

    /** Signs out here also when the sign-out names a session that a restart has forgotten. */
    static void signOut(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        response.sendRedirect(PATH + "?signed-out");
    }
}

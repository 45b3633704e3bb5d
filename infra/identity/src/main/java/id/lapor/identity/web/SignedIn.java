package id.lapor.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Makes a session that of somebody who has shown one factor more. */
final class SignedIn {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    /** The address that they wanted to go to. */
    String on(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        // A session that was worth less must not be worth more under the name it had.
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        SavedRequest wanted = new HttpSessionRequestCache().getRequest(request, response);
        return wanted == null ? request.getContextPath() + "/" : wanted.getRedirectUrl();
    }
}

package id.lapor.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;

/**
 * A request of the operator for a token in the name of an account: {@code grant_type=}{@value #NAME}, {@code username},
 * authenticated as the client {@code lapor-operator} with the operator's key.
 */
final class OperatorGrant extends OAuth2AuthorizationGrantAuthenticationToken {

    static final String NAME = "urn:lapor:grant-type:operator";
    static final AuthorizationGrantType TYPE = new AuthorizationGrantType(NAME);

    private final String username;

    private OperatorGrant(Authentication client, String username) {
        super(TYPE, client, Map.of());
        this.username = username;
    }

    String username() {
        return username;
    }

    /** The request, if it is for this grant; refuses one without exactly one username, or without a client. */
    static @Nullable Authentication of(HttpServletRequest request) {
        if (!NAME.equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE))) {
            return null;
        }
        String[] usernames = request.getParameterValues("username");
        Authentication client = SecurityContextHolder.getContext().getAuthentication();
        if (usernames == null || usernames.length != 1 || client == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        return new OperatorGrant(client, usernames[0]);
    }
}

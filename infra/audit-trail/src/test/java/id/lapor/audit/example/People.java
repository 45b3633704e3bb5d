package id.lapor.audit.example;

import id.lapor.edge.check.Caller;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People of one unit, by name. */
final class People {
    private static final String UNIT = "KANIM-BANDA-ACEH";

    private People() {}

    static RequestPostProcessor bearer(String username, String role) {
        return new Caller(username, role, UNIT).bearer();
    }

    static RequestPostProcessor signedIn(String username, String role) {
        return new Caller(username, role, UNIT).signedIn();
    }
}

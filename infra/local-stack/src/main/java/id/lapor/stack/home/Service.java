package id.lapor.stack.home;

import java.util.Locale;

/** The five services, with the port that each has when no offset is set. */
public enum Service {
    INTAKE(8080),
    ROUTING(8081),
    FOLLOWUP(8082),
    NOTIFICATION(8083),
    REPORTING(8084);

    private final int port;

    Service(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    /** What people and the source of events call it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module that it is built in. */
    public String module() {
        return title() + "-service";
    }
}

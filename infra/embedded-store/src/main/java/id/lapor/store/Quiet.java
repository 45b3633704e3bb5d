package id.lapor.store;

/** In the process of its own, only warnings go to the log, whichever of the two usual loggers is there. */
final class Quiet {

    private Quiet() {}

    static void logs() {
        setUnlessSet("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        setUnlessSet("logback.configurationFile", "embedded-store-logback.xml");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}

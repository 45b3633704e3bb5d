package id.lapor.store;

/** Settings of the store's own process that its libraries read once; whatever the caller has set stays. */
final class ProcessSettings {

    private ProcessSettings() {}

    /** Before anything else is loaded: only warnings to the log, and network buffers that do not pile up per thread. */
    static void apply() {
        setUnlessSet("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        setUnlessSet("logback.configurationFile", "embedded-store-logback.xml");
        setUnlessSet("io.netty.allocator.type", "unpooled");
        setUnlessSet("io.netty.noPreferDirect", "true");
        setUnlessSet("jdk.nio.maxCachedBufferSize", "65536");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}

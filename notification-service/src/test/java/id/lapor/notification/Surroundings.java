package id.lapor.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server, and keys of its own, for the service under test. */
final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final TestKeys KEYS = new TestKeys();
    static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MAIL.start();
        TestPropertyValues.of(
                        "LAPOR_SMTP_HOST=127.0.0.1",
                        "LAPOR_SMTP_PORT=" + MAIL.getSmtp().getPort(),
                        "LAPOR_KEYS_DIR=" + KEYS.folder())
                .applyTo(context);
    }

    /** A port that stays the same when the server is stopped and started again. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

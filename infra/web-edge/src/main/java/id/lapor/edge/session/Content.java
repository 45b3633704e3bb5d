package id.lapor.edge.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.security.GeneralSecurityException;
import org.springframework.core.ConfigurableObjectInputStream;

/**
 * The values of a session as bytes. Java's serialisation is what Spring Security keeps readable from release to release
 * for exactly these values; what may come back is named here, and it comes only from under the session's own seal.
 */
final class Content {

    /** The person, the sign-in that is under way, the CSRF token, the page that was wanted, flash messages; nothing else. */
    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxrefs=10000;maxarray=10000;java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;"
                    + "java.net.URL;java.net.URI;org.springframework.security.**;org.springframework.util.*;"
                    + "org.springframework.web.servlet.FlashMap;!*");

    private Content() {}

    static byte[] write(Seal seal, String name, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException unfit) {
            throw new IllegalArgumentException("a session cannot keep " + value.getClass() + " as " + name, unfit);
        }
        return seal.close(name, bytes.toByteArray());
    }

    /** Refuses by the exception what another release wrote, what is not allowed and what was not sealed for this name. */
    static Object read(Seal seal, String name, byte[] sealed) throws UnreadableSession {
        try {
            byte[] content = seal.open(name, sealed);
            try (ObjectInputStream in = new ConfigurableObjectInputStream(
                    new ByteArrayInputStream(content), Content.class.getClassLoader())) {
                in.setObjectInputFilter(ALLOWED);
                return in.readObject();
            }
        } catch (GeneralSecurityException | IOException | ClassNotFoundException | RuntimeException unreadable) {
            throw new UnreadableSession(name, unreadable);
        }
    }
}

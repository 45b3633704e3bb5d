package id.lapor.delivery;

import org.jspecify.annotations.Nullable;

/** A message that no retry will make readable: it goes to the dead letters. */
public final class UnreadableMessage extends RuntimeException {
    UnreadableMessage(String message) {
        this(message, null);
    }

    UnreadableMessage(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

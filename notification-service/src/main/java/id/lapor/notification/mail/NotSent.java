package id.lapor.notification.mail;

/** Why a letter did not leave. Each says what may be done about it. */
public abstract sealed class NotSent extends RuntimeException {
    private NotSent(String message, Throwable cause) {
        super(message, cause);
    }

    /** The server refused the recipient or the message for good (5xx), or the address is none: no retry helps. */
    public static final class Refused extends NotSent {
        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The server put this letter off (4xx), or will not take mail from us: later it may. Surely nothing was taken. */
    public static final class PutOff extends NotSent {
        PutOff(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** No server was reached: surely nothing was taken. */
    public static final class Unreachable extends NotSent {
        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The connection broke while the letter was handed over: nobody knows whether it was taken. */
    public static final class Unclear extends NotSent {
        Unclear(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

package id.lapor.notification.notice;

import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.Recipient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of a notice follows from what caused it, so that one cause makes one notice however often it is heard. */
public final class NoticeId {
    private static final int BYTES = 16;

    /**
     * @param trigger id of the event that is told of
     * @return 32 hexadecimal digits
     */
    public static String of(String trigger, Recipient recipient, Medium medium) {
        String cause = trigger + "|" + recipient + "|" + medium;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private NoticeId() {}
}

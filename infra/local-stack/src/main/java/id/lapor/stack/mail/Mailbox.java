package id.lapor.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mails that were caught, each a file as it came, headed by two lines of ours: the envelope's recipients and the
 * moment of arrival. A mail is on disk when {@link #keep} returns.
 */
final class Mailbox {
    private static final String SUFFIX = ".eml";
    private static final String TO = "X-Lapor-Envelope-To";
    private static final String AT = "X-Lapor-Received-At";
    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final Clock clock;
    private final NavigableMap<String, Mail> mails = new ConcurrentSkipListMap<>();
    private final AtomicLong last;

    Mailbox(Path folder, Clock clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(SUFFIX)).forEach(files::add);
        }
        for (Path file : files) {
            String id = file.getFileName().toString().replace(SUFFIX, "");
            mails.put(id, summary(id, read(file)));
        }
        this.last = new AtomicLong(mails.isEmpty() ? 0 : Long.parseLong(mails.lastKey()));
    }

    Mail keep(List<String> recipients, byte[] content) throws IOException {
        String id = "%015d".formatted(last.incrementAndGet());
        String head = TO + ": " + String.join(", ", recipients) + "\r\n" + AT + ": " + clock.instant() + "\r\n";
        Path file = write(id, head.getBytes(StandardCharsets.UTF_8), content);
        Mail mail = summary(id, read(file));
        mails.put(id, mail);
        return mail;
    }

    /** Oldest first. */
    List<Mail> all() {
        return List.copyOf(mails.values());
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    Optional<String> text(String id) throws IOException {
        if (!mails.containsKey(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlainText.of(read(folder.resolve(id + SUFFIX))));
        } catch (MessagingException e) {
            throw new IOException("The mail " + id + " cannot be read", e);
        }
    }

    private Path write(String id, byte[] head, byte[] content) throws IOException {
        Path draft = folder.resolve(id + ".new");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writeAll(channel, head);
            writeAll(channel, content);
            channel.force(true);
        }
        Path file = folder.resolve(id + SUFFIX);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return file;
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static MimeMessage read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new MimeMessage(NO_SESSION, bytes);
        } catch (MessagingException e) {
            throw new IOException(file + " is no mail", e);
        }
    }

    private static Mail summary(String id, MimeMessage message) throws IOException {
        try {
            Date sent = message.getSentDate();
            return new Mail(
                    id,
                    message.getMessageID(),
                    header(message, "From"),
                    List.of(header(message, TO).split(", ")),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    sent == null ? null : sent.toInstant(),
                    Instant.parse(header(message, AT)));
        } catch (MessagingException e) {
            throw new IOException("The head of mail " + id + " cannot be read", e);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        @Nullable String value = message.getHeader(name, null);
        return value == null ? "" : value;
    }
}

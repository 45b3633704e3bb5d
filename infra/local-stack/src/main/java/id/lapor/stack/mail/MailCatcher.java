package id.lapor.stack.mail;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.subethamail.smtp.server.SMTPServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The process: SMTP on one port, pages on another, both on the loopback interface, until it is told to end. */
@Command(name = "mail-catcher")
public final class MailCatcher implements Callable<Integer> {
    private static final int LARGEST_MAIL = 5 << 20;

    @Option(names = "--folder", required = true)
    private Path folder = Path.of("");

    @Option(names = "--smtp", required = true)
    private int smtp;

    @Option(names = "--pages", required = true)
    private int pages;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new MailCatcher()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Mailbox mailbox = new Mailbox(folder, Clock.systemUTC());
        CountDownLatch ended = new CountDownLatch(1);
        SMTPServer server = SMTPServer.port(smtp)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Lapor")
                .maxConnections(200)
                .maxMessageSize(LARGEST_MAIL)
                .messageHandlerFactory(context -> new Reception(mailbox))
                .build();
        server.start();
        new MailPages(mailbox, pages).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            ended.countDown();
        }));
        ended.await();
        return 0;
    }
}

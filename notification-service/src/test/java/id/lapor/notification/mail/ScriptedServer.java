package id.lapor.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers as a test tells it: faults that a well-behaved one never shows. */
final class ScriptedServer implements AutoCloseable {
    /** Instead of a reply: close the connection. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> replies;

    /** @param replies by command ({@code RCPT}, {@code DATA}, {@code .} for the end of the message); 250 where none is given */
    ScriptedServer(Map<String, String> replies) {
        this.replies = replies;
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            serveOne();
        }
    }

    private void serveOne() {
        try (Socket client = socket.accept()) {
            talk(client);
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 scripted");
        boolean inMessage = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inMessage && !line.equals(".")) {
                continue;
            }
            String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            String reply = replies.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
            if (reply.equals(HANG_UP)) {
                return;
            }
            inMessage = command.equals("DATA") && reply.startsWith("354");
            say(client, reply);
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

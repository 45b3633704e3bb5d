package id.lapor.stack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The caught mails to look at, for people ({@code /}, {@code /mails/ID}) and programs ({@code /api/mails}). */
final class MailPages {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Mailbox mailbox;
    private final HttpServer server;

    MailPages(Mailbox mailbox, int port) throws IOException {
        this.mailbox = mailbox;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, TEXT, "Only GET is understood here.\n");
                return;
            }
            String path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/" -> send(exchange, 200, HTML, MailHtml.list(mailbox.all()));
                case "/health" -> send(exchange, 200, TEXT, "up\n");
                case "/api/mails" ->
                    send(exchange, 200, "application/json", JSON.writeValueAsString(Map.of("items", mailbox.all())));
                default -> one(exchange, path);
            }
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException {
        List<String> steps = List.of(path.substring(1).split("/"));
        String id = steps.getLast();
        Optional<Mail> mail = mailbox.find(id);
        Optional<String> text = mailbox.text(id);
        if (mail.isEmpty() || text.isEmpty()) {
            send(exchange, 404, TEXT, "There is no such mail.\n");
        } else if (path.equals("/api/mails/" + id)) {
            send(exchange, 200, TEXT, text.get());
        } else if (path.equals("/mails/" + id)) {
            send(exchange, 200, HTML, MailHtml.mail(mail.get(), text.get()));
        } else {
            send(exchange, 404, TEXT, "There is no such page.\n");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'sha256-" + MailHtml.styleDigest() + "'");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

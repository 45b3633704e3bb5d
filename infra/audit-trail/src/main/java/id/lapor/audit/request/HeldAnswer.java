package id.lapor.audit.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer that is held until its record is on disk. Pages and JSON are held whole, so that the record can say which
 * reports they show; a stream or a file is recorded when its first byte is about to be written, and then flows.
 */
final class HeldAnswer extends ContentCachingResponseWrapper {
    private final Runnable beforeItFlows;
    private boolean flowing;

    /** @param beforeItFlows records; what it throws keeps the answer from flowing */
    HeldAnswer(HttpServletResponse response, Runnable beforeItFlows) {
        super(response);
        this.beforeItFlows = beforeItFlows;
    }

    /** Whether it is on its way already, and recorded. */
    boolean isFlowing() {
        return flowing;
    }

    /** The tracking numbers in it. */
    SequencedSet<String> reports() {
        return flowing
                ? new LinkedHashSet<>()
                : TrackingNumbers.in(new String(getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return flows() ? getResponse().getOutputStream() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return flows() ? getResponse().getWriter() : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (flowing) {
            getResponse().flushBuffer();
        }
    }

    private synchronized boolean flows() {
        if (!flowing && !isHeld(getContentType())) {
            beforeItFlows.run();
            flowing = true;
            String length = getHeader("Content-Length");
            if (length != null) {
                getResponse().setContentLengthLong(Long.parseLong(length));
            }
        }
        return flowing;
    }

    private static boolean isHeld(@Nullable String type) {
        return type == null || type.startsWith("text/html") || type.contains("json");
    }
}

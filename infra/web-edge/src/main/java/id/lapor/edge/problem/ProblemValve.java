package id.lapor.edge.problem;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * The last word when Tomcat refuses a request by itself (a bad address, a bad header) or the error page fails: a
 * ProblemDetail without words from the request. Tomcat makes it by its class name.
 */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ProblemValve.class);
    private static volatile String base = "about:blank#";

    /** Sets what the {@code type} of these problems begins with; once, at start. */
    public static void useBase(String problemBase) {
        base = problemBase;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (failure != null) {
            log.error("request failed in the container", failure);
        }
        write(response, status);
    }

    private static void write(Response response, int status) {
        String slug = Slugs.of(HttpStatusCode.valueOf(status));
        String body = "{\"type\":\"%s%s\",\"title\":\"%s\",\"status\":%d}".formatted(base, slug, slug, status);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(body);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            log.debug("nobody reads the answer any more", gone);
        }
    }
}

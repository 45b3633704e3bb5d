package id.lapor.edge.problem;

import id.lapor.edge.language.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last word when Tomcat refuses a request by itself (a bad address, a bad header) or the error page fails: a
 * ProblemDetail without words from the request. Tomcat makes it by its class name.
 */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ProblemValve.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
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
        String language = request.getHeader("Accept-Language");
        write(response, problem(status, language == null ? Language.INDONESIAN : Language.accepted(language)));
    }

    private static String problem(int status, Language language) {
        String slug = Slugs.of(HttpStatusCode.valueOf(status));
        ResourceBundle words = ResourceBundle.getBundle("edge-messages", language.locale(), NO_FALLBACK);
        return JSON.createObjectNode()
                .put("type", base + slug)
                .put("title", words.getString("problem." + slug + ".title"))
                .put("status", status)
                .put("detail", words.getString("problem." + slug + ".detail"))
                .toString();
    }

    private static void write(Response response, String body) {
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

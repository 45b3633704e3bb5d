package id.lapor.edge.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A request that is not carried out. It becomes a ProblemDetail at the API and the page {@code error/problem} in a
 * browser, both in the caller's language:
 *
 * <pre>throw new Refusal(HttpStatus.CONFLICT, "case-not-open").with("allowed", List.of("REOPEN"));</pre>
 *
 * <p>Title and detail stand in the service's message bundle under {@code problem.<slug>.title} and
 * {@code problem.<slug>.detail} (arguments by {@link #args}); without them those of the status are used. The detail
 * says what is wrong and what to do. An exception of this type carries no stack trace: it is an answer.
 */
public class Refusal extends RuntimeException {

    private final HttpStatusCode status;
    private final String slug;
    private final @Nullable Bilingual text;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient List<FieldProblem> errors = new ArrayList<>();
    private transient Object[] args = {};

    /**
     * A refusal whose words stand in a message bundle.
     *
     * @param slug the end of the problem's {@code type}: lower case, hyphens, stable
     */
    public Refusal(HttpStatusCode status, String slug) {
        this(status, slug, (Bilingual) null, (Throwable) null);
    }

    /** A refusal with its detail in both languages. */
    public Refusal(HttpStatusCode status, String slug, String indonesian, String english) {
        this(status, slug, new Bilingual(indonesian, english), null);
    }

    /** A refusal that stands for a failure; the cause goes to the log, never to the caller. */
    Refusal(HttpStatusCode status, String slug, Throwable cause) {
        this(status, slug, (Bilingual) null, cause);
    }

    private Refusal(HttpStatusCode status, String slug, @Nullable Bilingual text, @Nullable Throwable cause) {
        super(status.value() + " " + slug, cause, false, false);
        this.status = status;
        this.slug = slug;
        this.text = text;
    }

    /** 400 for one field, its message by code from the service's bundle: what is wrong and how to mend it. */
    public static Refusal invalid(String field, String messageCode, Object... args) {
        return new Refusal(HttpStatus.BAD_REQUEST, Slugs.INVALID).error(field, messageCode, args);
    }

    /** Adds a field's problem to a 400. */
    public Refusal error(String field, String messageCode, Object... args) {
        return error(new FieldProblem(field, new DefaultMessageSourceResolvable(new String[] {messageCode}, args)));
    }

    Refusal error(FieldProblem problem) {
        errors.add(problem);
        return this;
    }

    /** The arguments of the title's and the detail's message. */
    public Refusal args(Object... values) {
        this.args = values.clone();
        return this;
    }

    /** Adds a property to the ProblemDetail. */
    public Refusal with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** Adds a header to the answer, such as {@code Retry-After}. */
    public Refusal header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpStatusCode status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    @Nullable Bilingual text() {
        return text;
    }

    Object[] args() {
        return args.clone();
    }

    /** What the ProblemDetail says beside its words. */
    public Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }

    Map<String, String> headers() {
        return headers;
    }

    List<FieldProblem> errors() {
        return errors;
    }
}

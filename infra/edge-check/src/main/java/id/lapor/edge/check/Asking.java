package id.lapor.edge.check;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.lapor.edge.check.AccessTable.Row;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Asks for a row of an {@link AccessTable} in somebody's name. */
@FunctionalInterface
public interface Asking {

    /** @param caller absent: nobody is signed in */
    MockHttpServletRequestBuilder of(Row row, @Nullable Caller caller);

    /**
     * The usual way: programs come with a token and send JSON, people are signed in and send forms.
     *
     * @param address the row's path with its variables filled in
     * @param body the JSON of a command; unused for pages
     */
    static Asking by(Function<Row, String> address, Function<Row, String> body) {
        return (row, caller) -> {
            MockHttpServletRequestBuilder asked =
                    MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), address.apply(row));
            if (row.isPage()) {
                // What a page's script subscribes to is no page by its form.
                asked.accept(MediaType.TEXT_HTML, MediaType.TEXT_EVENT_STREAM).with(csrf());
            } else if (!row.method().equals("GET")) {
                asked.contentType(MediaType.APPLICATION_JSON).content(body.apply(row));
            }
            if (caller != null) {
                asked.with(row.isPage() ? caller.signedIn() : caller.bearer());
            }
            return asked;
        };
    }
}

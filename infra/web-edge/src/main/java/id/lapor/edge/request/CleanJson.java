package id.lapor.edge.request;

import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How request bodies are read: as the application reads JSON, but only clean strings. */
public final class CleanJson {

    private CleanJson() {}

    /** A converter for HTTP alone: what comes over other ways was checked when it came in. */
    public static JacksonJsonHttpMessageConverter converter(JsonMapper mapper) {
        SimpleModule clean = new SimpleModule("clean-strings").addDeserializer(String.class, new CleanStrings());
        return new JacksonJsonHttpMessageConverter(
                mapper.rebuild().addModule(clean).build());
    }
}

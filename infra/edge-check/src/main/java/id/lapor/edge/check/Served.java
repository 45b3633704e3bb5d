package id.lapor.edge.check;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The endpoints and pages that a service has. */
public final class Served {

    private Served() {}

    /** Each as method and pattern of the path; Spring's own and the dispatch of errors, which nobody can ask for, left out. */
    public static Set<String> by(RequestMappingHandlerMapping mappings) {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            Class<?> handler = method.getBeanType();
            if (handler.getName().startsWith("id.lapor.")
                    && !handler.getSimpleName().equals("ErrorDispatch")) {
                for (String path : info.getPatternValues()) {
                    info.getMethodsCondition().getMethods().forEach(verb -> served.add(verb + " " + path));
                }
            }
        });
        return served;
    }
}

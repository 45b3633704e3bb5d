package id.lapor.edge.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.WebContentGenerator;

/** The endpoints and pages that a service has. HEAD and OPTIONS, which Spring answers beside the others, are none. */
public final class Served {
    private static final Set<RequestMethod> METHODS = EnumSet.of(
            RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

    private Served() {}

    /** Each as method and pattern of the path: what handlers serve, and the pages and redirects that have none. */
    public static Set<String> by(ApplicationContext service) {
        Set<String> served = by(service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        Map<String, SimpleUrlHandlerMapping> byPath = service.getBeansOfType(SimpleUrlHandlerMapping.class);
        if (byPath.containsKey("viewControllerHandlerMapping")) {
            byPath.get("viewControllerHandlerMapping")
                    .getUrlMap()
                    .forEach((path, page) -> methods(page).forEach(verb -> served.add(verb + " " + path)));
        }
        return served;
    }

    /**
     * What handlers serve; Spring's own and the dispatch of errors, which nobody can ask for, left out. One that names no
     * method serves all of them.
     */
    private static Set<String> by(RequestMappingHandlerMapping mappings) {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            Class<?> handler = method.getBeanType();
            if (handler.getName().startsWith("id.lapor.")
                    && !handler.getSimpleName().equals("ErrorDispatch")) {
                Set<RequestMethod> named = info.getMethodsCondition().getMethods();
                for (String path : info.getPatternValues()) {
                    (named.isEmpty() ? METHODS : named).forEach(verb -> served.add(verb + " " + path));
                }
            }
        });
        return served;
    }

    private static Stream<String> methods(Object page) {
        String[] supported = page instanceof WebContentGenerator generator ? generator.getSupportedMethods() : null;
        List<String> all = METHODS.stream().map(RequestMethod::name).toList();
        return supported == null ? all.stream() : Stream.of(supported).filter(all::contains);
    }
}

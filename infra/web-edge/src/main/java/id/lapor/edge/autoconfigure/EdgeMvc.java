package id.lapor.edge.autoconfigure;

import id.lapor.edge.page.Frame;
import id.lapor.edge.person.PersonArgument;
import id.lapor.edge.request.CleanParameters;
import java.util.List;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The edge's part of Spring MVC. */
final class EdgeMvc implements WebMvcConfigurer {

    private final Frame frame;

    EdgeMvc(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CleanParameters());
        registry.addInterceptor(frame);
    }
}

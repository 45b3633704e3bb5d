package id.lapor.edge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

class ServedTests {

    @RestController
    static class Calls {

        @GetMapping("/one")
        String one() {
            return "one";
        }

        @RequestMapping("/any")
        String any() {
            return "any";
        }
    }

    @RestController
    static class ErrorDispatch {

        @RequestMapping("/error")
        String error() {
            return "error";
        }
    }

    @EnableWebMvc
    @Configuration(proxyBeanMethods = false)
    @Import({Calls.class, ErrorDispatch.class})
    static class Service {}

    @Configuration(proxyBeanMethods = false)
    static class WithoutHandlers implements WebMvcConfigurer {

        @Override
        public void addViewControllers(ViewControllerRegistry registry) {
            registry.addRedirectViewController("/", "/one");
            registry.addViewController("/page");
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/kit/**").addResourceLocations("classpath:/static/");
        }
    }

    @Test
    void countsAHandlerThatNamesNoMethodForEach() {
        try (AnnotationConfigWebApplicationContext service = started(Service.class)) {
            assertThat(Served.by(service))
                    .containsExactly("DELETE /any", "GET /any", "GET /one", "PATCH /any", "POST /any", "PUT /any");
        }
    }

    @Test
    void seesPagesAndRedirectsWithoutAHandlerToo() {
        try (AnnotationConfigWebApplicationContext service = started(Service.class, WithoutHandlers.class)) {
            assertThat(Served.by(service))
                    .contains("GET /", "GET /page", "GET /one")
                    .noneMatch(endpoint -> endpoint.contains("/kit"));
        }
    }

    private static AnnotationConfigWebApplicationContext started(Class<?>... parts) {
        AnnotationConfigWebApplicationContext service = new AnnotationConfigWebApplicationContext();
        service.setServletContext(new MockServletContext());
        service.register(parts);
        service.refresh();
        return service;
    }
}

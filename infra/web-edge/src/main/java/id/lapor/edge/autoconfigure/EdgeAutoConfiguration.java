package id.lapor.edge.autoconfigure;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.language.LanguageFilter;
import id.lapor.edge.language.PathLocaleResolver;
import id.lapor.edge.ledger.LedgerController;
import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.page.ClockBand;
import id.lapor.edge.page.Frame;
import id.lapor.edge.problem.ErrorDispatch;
import id.lapor.edge.problem.ProblemAdvice;
import id.lapor.edge.problem.ProblemFilter;
import id.lapor.edge.problem.ProblemValve;
import id.lapor.edge.problem.Problems;
import id.lapor.edge.request.BodyLimitFilter;
import id.lapor.edge.request.CleanJson;
import id.lapor.edge.request.HeaderFilter;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Problems, language, headers, limits, page frame and ledger of a service; sign-in is {@link SignInAutoConfiguration}. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(EdgeProperties.class)
public class EdgeAutoConfiguration {

    @Bean
    Frame pageFrame(EdgeProperties properties, Environment environment, ObjectProvider<ClockBand> band) {
        return new Frame(
                properties,
                environment.getProperty("spring.application.name", "").replace("-service", ""),
                band.getIfAvailable());
    }

    @Bean
    Problems problems(MessageSource messages, EdgeProperties properties, Frame frame) {
        return new Problems(messages, properties, frame);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    ErrorDispatch errorDispatch(Problems problems) {
        return new ErrorDispatch(problems);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PathLocaleResolver();
    }

    @Bean
    WebMvcConfigurer edgeMvc(Frame frame) {
        return new EdgeMvc(frame);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer cleanJson(JsonMapper mapper) {
        return converters -> converters.withJsonConverter(CleanJson.converter(mapper));
    }

    @Bean
    FilterRegistrationBean<HeaderFilter> headerFilter(EdgeProperties properties, ObjectProvider<Tracer> tracer) {
        return early(2, new HeaderFilter(properties.formTargets(), tracer.getIfAvailable(() -> Tracer.NOOP)));
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        FilterRegistrationBean<LanguageFilter> registration = early(3, new LanguageFilter());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(Problems problems) {
        return early(4, new ProblemFilter(problems));
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(EdgeProperties properties, Problems problems) {
        return early(5, new BodyLimitFilter(properties.maxBody().toBytes(), problems));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer(EdgeProperties properties) {
        ProblemValve.useBase(properties.problemBase().toString());
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    @ConditionalOnBean(LedgerSource.class)
    LedgerController ledgerController(LedgerSource source) {
        return new LedgerController(source);
    }

    /** After the container's own filters (encoding, observation at +1), before Spring Security. */
    private static <F extends Filter> FilterRegistrationBean<F> early(int place, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}

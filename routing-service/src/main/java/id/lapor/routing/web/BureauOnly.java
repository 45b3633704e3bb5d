package id.lapor.routing.web;

import id.lapor.edge.person.CurrentPerson;
import id.lapor.edge.person.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The desk, its calls and its pages, is the bureau's: everybody else is refused, whatever they ask for there. */
@Configuration(proxyBeanMethods = false)
class BureauOnly implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/triage", "/triage/**", "/api/v1/triage", "/api/v1/triage/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!CurrentPerson.require().is(Role.BUREAU)) {
            throw new AccessDeniedException("the desk is the bureau's");
        }
        return true;
    }
}

package id.lapor.audit.search;

import id.lapor.audit.AuditSettings;
import id.lapor.audit.chain.Link;
import id.lapor.audit.request.DeedNames;
import id.lapor.audit.request.TrackingNumbers;
import id.lapor.audit.request.TrailNote;
import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The auditor's page: who saw or did what in this service, without a word of a report. */
@Controller
public class AuditPage {
    private static final int ROWS = 50;
    private static final Locale INDONESIAN = Locale.of("id");

    private final ReadTrail trail;
    private final AuditSettings settings;
    private final MessageSource messages;
    private final RequestMappingHandlerMapping handlers;

    public AuditPage(
            ReadTrail trail, AuditSettings settings, MessageSource messages, RequestMappingHandlerMapping handlers) {
        this.trail = trail;
        this.settings = settings;
        this.messages = messages;
        this.handlers = handlers;
    }

    @GetMapping("/audit")
    String search(
            Person person,
            @ModelAttribute("form") AuditForm form,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        person.require(Role.AUDITOR);
        Map<String, String> errors = said(form.errors(), locale);
        model.addAttribute("place", "audit");
        model.addAttribute("errors", errors);
        model.addAttribute("deeds", deeds(locale));
        model.addAttribute("zone", zone());
        if (errors.isEmpty()) {
            rows(form, model, locale);
        } else {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("rows", List.of());
        }
        return "audit/trail";
    }

    private void rows(AuditForm form, Model model, Locale locale) {
        if (form.report() != null) {
            TrackingNumbers.read(form.report()).ifPresent(TrailNote::about);
        }
        Page<Link> page = trail.search(form.search(settings.zone()), ROWS);
        model.addAttribute(
                "rows",
                page.map(link -> AuditRow.of(link, messages, locale, settings.zone()))
                        .items());
        model.addAttribute("next", page.next());
    }

    /** What can be done in this service, by what it is called. */
    private Map<String, String> deeds(Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/error") && !pattern.startsWith("/v3/"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> DeedNames.of(method.name(), pattern))))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> AuditRow.word(name, messages, locale)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(deed -> words.put(deed.getKey(), deed.getValue()));
        return words;
    }

    private Map<String, String> said(Map<String, String> errors, Locale locale) {
        Map<String, String> said = new LinkedHashMap<>();
        errors.forEach((field, code) -> said.put(field, messages.getMessage(code, null, locale)));
        return said;
    }

    /** WIB, WITA and WIT are known to the JDK in Indonesian only, and are what people say in either language. */
    private String zone() {
        ZoneId zone = settings.zone();
        return DateTimeFormatter.ofPattern("z", INDONESIAN).format(Instant.EPOCH.atZone(zone));
    }
}

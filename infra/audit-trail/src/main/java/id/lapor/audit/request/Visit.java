package id.lapor.audit.request;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;
import static org.springframework.web.servlet.HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

import id.lapor.audit.chain.Deed;
import id.lapor.audit.chain.Who;
import id.lapor.edge.person.Person;
import id.lapor.edge.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request of a signed-in person, and what the trail says of it when it is answered. */
record Visit(HttpServletRequest request, Person person) {
    private static final String ATTRIBUTE = Visit.class.getName();

    /** A reason that is a code, not words. */
    static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,39}");

    /** Names of path variables and parameters that hold a tracking number. */
    private static final List<String> NUMBERS = List.of("n", "number");

    private static final String OPENED_BESIDE_A_LIST = "open";

    /** The visit that the request is, also in the second half of an asynchronous answer. */
    static Optional<Visit> of(HttpServletRequest request, Optional<Person> person) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visit known) {
            return Optional.of(known);
        }
        Optional<Visit> visit = person.map(who -> new Visit(request, who));
        visit.ifPresent(it -> request.setAttribute(ATTRIBUTE, it));
        return visit;
    }

    boolean isReading() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /**
     * What is to be recorded; empty where nothing was shown or done: a way to another page, a file of the look, an address
     * without a handler.
     *
     * @param shown the tracking numbers of the answer
     * @param most how many of them are kept
     */
    Optional<Deed> deed(int outcome, SequencedSet<String> shown, int most) {
        String pattern = (String) request.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE);
        boolean denied = pattern == null && (outcome == 403 || outcome == 401);
        boolean elsewhere = isReading() && outcome >= 300 && outcome < 400 && outcome != 304;
        if (!denied && (pattern == null || pattern.endsWith("/**") || elsewhere)) {
            return Optional.empty();
        }
        @Nullable String opened = opened();
        String report = Stream.of(Optional.ofNullable(TrailNote.report(request)), inPath(), Optional.ofNullable(opened))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        SequencedSet<String> reports = new LinkedHashSet<>();
        if (report != null) {
            reports.add(report);
        }
        reports.addAll(shown);
        return Optional.of(new Deed(
                who(),
                denied ? DeedNames.DENIED : name(pattern, opened != null),
                request.getMethod(),
                pattern == null ? "-" : pattern,
                report,
                reports.stream().limit(most).toList(),
                reports.size(),
                reason(),
                outcome,
                (String) request.getAttribute(Problems.TRACE_ID)));
    }

    private String name(@Nullable String pattern, boolean opened) {
        String name = DeedNames.of(request.getMethod(), pattern == null ? "" : pattern);
        return opened ? name.replaceFirst("\\.list$", ".view") : name;
    }

    private Who who() {
        List<String> roles = new ArrayList<>();
        person.roles().forEach(role -> roles.add(role.name()));
        roles.sort(null);
        return new Who(person.username(), roles, person.unit());
    }

    private Optional<String> inPath() {
        return request.getAttribute(URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? NUMBERS.stream()
                        .flatMap(name -> Optional.ofNullable(variables.get(name)).stream())
                        .flatMap(value -> TrackingNumbers.read(value.toString()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private @Nullable String opened() {
        return Optional.ofNullable(request.getParameter(OPENED_BESIDE_A_LIST))
                .flatMap(TrackingNumbers::read)
                .orElse(null);
    }

    private @Nullable String reason() {
        @Nullable String noted = TrailNote.reason(request);
        if (noted != null || isReading()) {
            return noted;
        }
        return Optional.ofNullable(request.getParameter("reason"))
                .filter(code -> CODE.matcher(code).matches())
                .orElse(null);
    }
}

package id.lapor.acceptance.browser;

import id.lapor.acceptance.journeys.Reporter;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, opened cold: access, weight, width, silence, and a picture for somebody to look at. */
@ExtendWith({SharedStack.class, SharedChromium.class})
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageJourneyTests {
    private final Stack stack;
    private final Chromium chromium;
    private final Map<String, String> sessions = new HashMap<>();

    EveryPageJourneyTests(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    /** Enough for the inbox and the desk to show what they are for. */
    @BeforeAll
    void somebodyHasReported() {
        for (int i = 0; i < 3; i++) {
            Reporter.files(stack, Map.of("unitCode", FilingWalk.OFFICE)).waitsFor("ROUTED");
            Reporter.files(stack, Map.of());
        }
    }

    static Stream<String> publicPages() {
        return Stream.of("/", "/tulis", "/lacak", "/privasi", "/tidak-ada")
                .flatMap(path -> Stream.of(path, "/en" + path));
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void isForEverybody(String path) {
        try (Visitor citizen = chromium.visitor()) {
            citizen.open(stack.intake().address() + path).look("public" + name(path));
        }
    }

    static Stream<List<String>> officePages() {
        String liaison = "liaison." + FilingWalk.OFFICE;
        return Stream.of(
                List.of("bureau", "routing", "/triage"),
                List.of(liaison, "followup", "/cases"),
                List.of(liaison, "followup", "/cases/TIDAK-ADA"),
                List.of("leader", "followup", "/cases"),
                List.of("bureau", "followup", "/holidays"),
                List.of("bureau", "reporting", "/figures"),
                List.of("bureau", "reporting", "/figures?unit=" + FilingWalk.OFFICE),
                List.of("auditor", "followup", "/audit"),
                List.of("auditor", "routing", "/audit?deed=triage.list"),
                List.of("inspector", "intake", "/identity-openings"));
    }

    @ParameterizedTest
    @MethodSource("officePages")
    void isForOfficers(List<String> page) {
        String session = signedIn(page);
        try (Visitor officer = chromium.visitor(session)) {
            officer.open(address(page, "")).look("office-" + name(page));
        }
    }

    @ParameterizedTest
    @MethodSource("officePages")
    @Tag("long")
    void isForOfficersInTheDarkAndInEnglish(List<String> page) {
        String session = signedIn(page);
        try (Visitor officer = chromium.visitor(session)) {
            officer.open(address(page, "")).press("Terang atau gelap").look("office-dark-" + name(page));
            officer.open(address(page, "/en")).look("office-en-" + name(page));
        }
    }

    /** The session of somebody who may see the page; a window that has just signed in has loaded more than the page. */
    private String signedIn(List<String> page) {
        return sessions.computeIfAbsent(page.get(0) + " at " + page.get(1), who -> {
            try (Visitor officer = chromium.visitor()) {
                return officer.signIn(stack, page.get(0), address(page, "")).session();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("signInPages")
    void asksOfficersToSignIn(String path) {
        try (Visitor officer = chromium.visitor()) {
            officer.open(stack.followup().address() + path).look("sign-in" + name(path));
        }
    }

    static Stream<String> signInPages() {
        return Stream.of("/cases", "/en/cases");
    }

    private String address(List<String> page, String language) {
        String service = switch (page.get(1)) {
            case "intake" -> stack.intake().address();
            case "routing" -> stack.routing().address();
            case "followup" -> stack.followup().address();
            case "reporting" -> stack.reporting().address();
            default -> throw new IllegalArgumentException(page.get(1));
        };
        return service + language + page.get(2);
    }

    private static String name(List<String> page) {
        return page.get(1) + "-" + page.get(0) + name(page.get(2));
    }

    private static String name(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-");
    }
}

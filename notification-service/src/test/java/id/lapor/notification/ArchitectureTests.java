package id.lapor.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.lapor.events.Correspondence;
import id.lapor.events.Dossier;
import id.lapor.events.RoutingNotes;

@AnalyzeClasses(packages = "id.lapor.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule readsNoWordsOfAReport = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Dossier.class, Correspondence.class, RoutingNotes.class)
            .because("what a mail cannot know it cannot tell: no narrative, no answer, no name");

    @ArchTest
    static final ArchRule onlyTheMailKnowsMail = noClasses()
            .that()
            .resideOutsideOfPackage("..mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..", "io.github.resilience4j..")
            .because("another channel comes in beside it, not through it");

    @ArchTest
    static final ArchRule onlyTheSafeOpensContacts = noClasses()
            .that()
            .resideOutsideOfPackage("..contact..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.crypto.tink..")
            .because("a contact is opened in one place, at the moment of sending");

    @ArchTest
    static final ArchRule theBookKnowsNoChannel = noClasses()
            .that()
            .resideInAPackage("..book..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..mail..", "..sending..", "..wording..", "..contact..")
            .because("what is to be told is decided before how");

    @ArchTest
    static final ArchRule packagesFormNoRing =
            slices().matching("id.lapor.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideInAnyPackage("..book..", "..wording..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .because("the domain's time is moved by ./lapor clock");

    @ArchTest
    static final ArchRule recordsAndClassesAreNamedForWhatTheyAre =
            classes().should().haveNameNotMatching(".*(Util|Helper|Manager|Impl|Common|Constants)$");
}

package id.lapor.reporting;

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
import id.lapor.events.SealedContact;
import java.time.Instant;

@AnalyzeClasses(packages = "id.lapor.reporting", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule figuresAreBuiltOnFactsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Dossier.class, Correspondence.class, RoutingNotes.class, SealedContact.class)
            .because("words and persons can be erased, and figures must not change by that");

    @ArchTest
    static final ArchRule factsAndFiguresArePure = noClasses()
            .that()
            .resideInAnyPackage("..facts..", "..figure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework..")
            .because("what is counted is tested without a broker");

    @ArchTest
    static final ArchRule onlyTheStreamKnowsStreams = noClasses()
            .that()
            .resideOutsideOfPackages("..stream..", "..ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.streams..")
            .because("readers see figures, not how they are computed; the ledger asks the stores");

    @ArchTest
    static final ArchRule packagesFormNoRing =
            slices().matching("id.lapor.reporting.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .because("the domain's time is moved by ./lapor clock");

    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyAre =
            classes().should().haveNameNotMatching(".*(Util|Helper|Manager|Impl|Common|Constants)$");
}

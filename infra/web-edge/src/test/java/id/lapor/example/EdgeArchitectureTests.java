package id.lapor.example;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.lapor.edge", importOptions = DoNotIncludeTests.class)
class EdgeArchitectureTests {

    @ArchTest
    static final ArchRule knowsNoComplaint = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.lapor.events..")
            .because("what differs from service to service stays in the services (ADR 0002)");

    @ArchTest
    static final ArchRule hasNoCycles = slices().matching("id.lapor.edge.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package can be read alone");
}

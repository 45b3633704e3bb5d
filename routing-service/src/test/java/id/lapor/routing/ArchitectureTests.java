package id.lapor.routing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.lapor.delivery.Correspondent;
import id.lapor.routing.routing.Routing;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

@AnalyzeClasses(packages = "id.lapor.routing", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    private static final String[] DOMAIN = {
        "id.lapor.routing.routing",
        "id.lapor.routing.unit",
        "id.lapor.routing.sop",
        "id.lapor.routing.category",
        "id.lapor.routing.publication",
        "id.lapor.routing.suggestion"
    };

    @ArchTest
    static final ArchRule theDomainKnowsThreeAnnotationsOfTheFramework = noClasses()
            .that(resideInAnyPackage(DOMAIN).and(not(simpleName("Routings"))))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "org.apache..")
                            .and(not(Predicates.type(Document.class)))
                            .and(not(Predicates.type(Id.class)))
                            .and(not(Predicates.type(Version.class))))
            .because("a decision is tested without a framework; Routings is the repository and the named exception");

    @ArchTest
    static final ArchRule theDomainKnowsNoEdge = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.lapor.edge..", "id.lapor.routing.web..", "id.lapor.routing.messaging..")
            .because("adapters stand beside the domain, not below it");

    @ArchTest
    static final ArchRule nobodyElseChangesARouting = methods()
            .that()
            .areDeclaredIn(Routing.class)
            .and()
            .haveRawReturnType(void.class)
            .and()
            .doNotHaveName("restate")
            .should()
            .notBePublic()
            .because("the use cases next door are the only callers; restate is delivery's");

    @ArchTest
    static final ArchRule whatSendsIsADocument = classes()
            .that()
            .implement(Correspondent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Document.class)
            .because("state, inbox and outbox are one write");

    @ArchTest
    static final ArchRule hasNoCycles = slices().matching("id.lapor.routing.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package can be read alone");
}

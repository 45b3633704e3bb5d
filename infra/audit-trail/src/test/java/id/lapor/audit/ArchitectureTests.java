package id.lapor.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.lapor.audit", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule THE_CHAIN_KNOWS_NO_WEB = noClasses()
            .that()
            .resideInAPackage("..chain")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "id.lapor.edge..")
            .because("what proves that nothing was changed is read and tested alone");

    @ArchTest
    static final ArchRule NOBODY_TAKES_A_RECORD_BACK = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.assignableTo(MongoCollection.class)))
                    .and(JavaCall.Predicates.target(
                            HasName.Predicates.nameMatching("(update|replace|delete|drop|findOneAnd|bulk|rename).*"))))
            .because("the trail is append-only");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES = slices().matching("id.lapor.audit.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package can be read alone");
}

package id.lapor.followup;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.lapor.followup.casefile.Case;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The few rules of this service's shape. */
@AnalyzeClasses(packages = "id.lapor.followup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final DescribedPredicate<JavaClass> FRAMEWORK = resideInAnyPackage(
                    "org.springframework..", "com.mongodb..", "org.bson..", "tools.jackson..", "jakarta..")
            .and(DescribedPredicate.not(belongToAnyOf(Id.class, Version.class, Document.class)));

    @ArchTest
    static final ArchRule THE_CALENDAR_IS_PURE = classes()
            .that()
            .resideInAPackage("..calendar..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..calendar.."))
            .because("working time is a value that anybody can compute and test");

    @ArchTest
    static final ArchRule THE_CASE_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("id.lapor.followup.casefile")
            .and()
            .areNotAnnotatedWith(org.springframework.stereotype.Service.class)
            .and()
            .areNotAnnotatedWith(org.springframework.stereotype.Repository.class)
            .and(DescribedPredicate.not(simpleName("Refusals").or(simpleName("InboxCriteria"))))
            .should()
            .dependOnClassesThat(FRAMEWORK)
            .because("the decisions outlive the framework; Refusals words an answer and InboxCriteria writes a query");

    @ArchTest
    static final ArchRule ONLY_USE_CASES_READ_THE_TIME = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .and()
            .areNotAnnotatedWith(org.springframework.stereotype.Service.class)
            .and()
            .areNotAnnotatedWith(org.springframework.stereotype.Repository.class)
            .and()
            .areNotAnnotatedWith(org.springframework.context.annotation.Configuration.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(Clock.class))
            .because("time is an argument");

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_MACHINE = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the domain's clock can be moved, the machine's cannot");

    @ArchTest
    static final ArchRule THE_WEB_CHANGES_NOTHING_ITSELF = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.data..", "com.mongodb..", "org.bson.."))
            .because("pages and JSON ask the same use cases");

    @ArchTest
    static final ArchRule MUTATORS_STAY_NEXT_DOOR = methods()
            .that()
            .areDeclaredIn(Case.class)
            .and()
            .haveRawReturnType(void.class)
            .and()
            .doNotHaveName("restate")
            .should()
            .notBePublic()
            .because("the use case next door is the only possible caller");

    @ArchTest
    static final ArchRule ACCESS_IS_DECIDED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("..access..")
            .and(DescribedPredicate.not(resideInAPackage("..casefile").and(simpleName("CaseDesk"))))
            .should()
            .callMethod(
                    id.lapor.edge.person.Person.class,
                    "is",
                    id.lapor.edge.person.Role.class,
                    id.lapor.edge.person.Role[].class)
            .because("a second place would be forgotten when the rule changes");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("id.lapor.followup.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_VALUE_INJECTION = fields().should()
            .notBeAnnotatedWith(org.springframework.beans.factory.annotation.Value.class)
            .because("settings are validated records");
}

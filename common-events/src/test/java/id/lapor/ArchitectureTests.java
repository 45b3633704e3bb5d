package id.lapor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.lapor.events.Topics;

@AnalyzeClasses(packages = "id.lapor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule EVENTS_KNOW_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage("id.lapor.events")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("id.lapor.events", "java..", "com.fasterxml.jackson.annotation", "org.jspecify..")
            .because("what is kept for ever must be readable without the framework of the day");

    @ArchTest
    static final ArchRule DELIVERY_NAMES_NO_EVENT = noClasses()
            .that()
            .resideInAPackage("id.lapor.delivery")
            .should()
            .dependOnClassesThat(resideInAPackage("id.lapor.events")
                    .and(DescribedPredicate.not(type(Topics.class)))
                    .and(DescribedPredicate.not(type(Topics.Topic.class)))
                    .and(DescribedPredicate.not(type(Topics.Kept.class))))
            .because("a new event must not need a change of the delivery; topics are its only vocabulary");
}

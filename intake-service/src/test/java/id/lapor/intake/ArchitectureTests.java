package id.lapor.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.lapor.intake.complaint.Complaint;
import id.lapor.intake.complaint.Complaints;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

@AnalyzeClasses(packages = "id.lapor.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final DescribedPredicate<JavaClass> FRAMEWORK = resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "tools.jackson..",
                    "jakarta..",
                    "com.google..",
                    "org.apache..",
                    "io..")
            .and(DescribedPredicate.not(belongToAnyOf(Id.class, Version.class, Document.class)));

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("id.lapor.intake.complaint", "id.lapor.intake.number")
            .and()
            .doNotBelongToAnyOf(Complaints.class)
            .should()
            .dependOnClassesThat(FRAMEWORK)
            .because("the decisions of the domain are read and tested without it; the repository is the exception");

    @ArchTest
    static final ArchRule ONLY_ITS_NEIGHBOURS_CHANGE_A_COMPLAINT = methods()
            .that()
            .areDeclaredIn(Complaint.class)
            .and()
            .haveNameMatching("file|reply|hear|follow|read")
            .should()
            .bePackagePrivate()
            .because("a use case next door is the only possible caller of a change");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("id.lapor.intake.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what depends on each other belongs in one package");
}

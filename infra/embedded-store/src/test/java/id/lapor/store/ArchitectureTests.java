package id.lapor.store;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
@AnalyzeClasses(packages = "id.lapor.store", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>id.lapor</groupId>\\s*<artifactId>embedded-store</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @ArchTest
    static final ArchRule EACH_LAYER_KNOWS_ONLY_THOSE_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("process")
            .definedBy("id.lapor.store")
            .layer("protocol")
            .definedBy("..protocol")
            .layer("query")
            .definedBy("..query")
            .layer("index")
            .definedBy("..index")
            .layer("key")
            .definedBy("..key")
            .layer("document")
            .definedBy("..document")
            .layer("disk")
            .definedBy("..disk")
            .whereLayer("protocol")
            .mayOnlyBeAccessedByLayers("process")
            .whereLayer("query")
            .mayOnlyBeAccessedByLayers("protocol")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("protocol", "query")
            .whereLayer("key")
            .mayOnlyBeAccessedByLayers("protocol", "query", "index")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("protocol", "query")
            .because("the file knows nothing of documents, and the keys nothing of queries");

    /** A service speaks to a MongoDB by its address; only the local stack starts this one. */
    @Test
    void onlyTheLocalStackAndTestsDependOnTheStore() throws IOException {
        Path root = Path.of("..", "..").toRealPath();
        try (Stream<Path> files = Files.find(root, 3, (path, _) -> path.endsWith("pom.xml"))) {
            List<Path> poms =
                    files.filter(pom -> !pom.equals(root.resolve("pom.xml"))).toList();
            assertThat(poms).isNotEmpty();
            for (Path pom : poms) {
                boolean localStack = pom.endsWith("infra/local-stack/pom.xml");
                DEPENDENCY
                        .matcher(Files.readString(pom))
                        .results()
                        .forEach(
                                found -> assertThat(localStack || found.group(1).contains("<scope>test</scope>"))
                                        .as("%s may depend on embedded-store in its tests only", root.relativize(pom))
                                        .isTrue());
            }
        }
    }
}

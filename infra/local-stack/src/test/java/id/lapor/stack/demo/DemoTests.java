package id.lapor.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTests {
    private static final World WORLD = new World(List.of("SETJEN", "BPHN", "DITJEN-AHU"), List.of("AHU-WASIAT"));
    private static final int MANY = 10_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void shipsDiverseSamplesThatIntakeTakes() throws IOException {
        List<Sample> samples = Samples.shipped();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(samples).allSatisfy(sample -> {
            assertThat(sample.title()).hasSizeBetween(3, 250);
            assertThat(sample.narrative()).hasSizeBetween(40, 20_000);
        });
    }

    @Test
    void readsTitlesAndTextsOfAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "nid,text,judul\n1,\"baris satu\nbaris dua\",Judul\n2,isi,\n");
        assertThat(Samples.of(file))
                .containsExactly(new Sample("Judul", "baris satu\nbaris dua"), new Sample("isi", "isi"));
    }

    @Test
    void refusesAFileWithoutTheColumns() throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), "a,b\n1,2\n");
        assertThatIOException().isThrownBy(() -> Samples.of(file)).withMessageContaining("judul");
    }

    @Test
    void makesEveryRowFitForFiling() {
        assertThat(Sample.of("x".repeat(300), "y".repeat(30_000)).title()).hasSize(250);
        assertThat(Sample.of("x".repeat(300), "y".repeat(30_000)).narrative()).hasSize(20_000);
        assertThat(Sample.of("", "")).isEqualTo(new Sample("Laporan", "-"));
        assertThat(Sample.of("a\u0007b c", "d\u0000e").narrative()).isEqualTo("d e");
    }

    @Test
    void plansTheSameForTheSameRow() {
        Sample sample = new Sample("Judul", "Isi");
        assertThat(Plan.of(7, sample, WORLD)).isEqualTo(Plan.of(7, sample, WORLD));
    }

    @Test
    void spreadsReportsOverUnitsCategoriesAndTheDesk() {
        Sample sample = new Sample("Judul", "Isi");
        List<Plan> plans = IntStream.range(0, MANY)
                .mapToObj(row -> Plan.of(row, sample, WORLD))
                .toList();
        assertThat(share(plans, plan -> plan.body().containsKey("unitCode")))
                .isCloseTo(45, Percentage.withPercentage(5));
        assertThat(share(plans, plan -> plan.body().containsKey("categoryCode")))
                .isCloseTo(20, Percentage.withPercentage(8));
        assertThat(share(plans, plan -> plan.fate() == Fate.LEFT_AT_DESK)).isCloseTo(5, Percentage.withPercentage(20));
        assertThat(share(plans, plan -> plan.fate().compareTo(Fate.ACCEPTED) >= 0))
                .isCloseTo(61, Percentage.withPercentage(5));
        assertThat(share(plans, plan -> plan.fate() == Fate.COMPLETED)).isCloseTo(3.5, Percentage.withPercentage(20));
        assertThat(plans)
                .filteredOn(plan -> !plan.fate().isGivenAtOnce())
                .allSatisfy(plan -> assertThat(plan.body()).doesNotContainKeys("unitCode", "categoryCode"));
        assertThat(plans).noneMatch(plan -> plan.unit().equals(plan.secondUnit()));
    }

    private static double share(List<Plan> plans, java.util.function.Predicate<Plan> which) {
        return 100.0 * plans.stream().filter(which).count() / plans.size();
    }
}

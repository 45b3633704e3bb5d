package id.lapor.routing.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.routing.reference.ReferenceFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordbookTests {
    private static final ReferenceFiles FILES = ReferenceFiles.read();
    private static final Wordbook WORDS = new Wordbook(FILES.units(), FILES.categories());

    @Test
    void findsTheUnitThatTheWordsNameAndShowsTheWords() {
        Suggestion best =
                suggest("Antrean paspor di kantor imigrasi Langsa sangat lama").getFirst();
        assertThat(best.unitCode()).isEqualTo("KANIM-LANGSA");
        assertThat(best.words()).containsExactlyInAnyOrder("imigrasi", "langsa");
        assertThat(best.categoryCode()).isEqualTo("IMIGRASI-PASPOR");
    }

    @Test
    void readsTheLongFormOfAPrison() {
        assertThat(suggest("Kunjungan ke Lembaga Pemasyarakatan Langsa ditolak")
                        .getFirst()
                        .unitCode())
                .isEqualTo("LAPAS-LANGSA");
    }

    @Test
    void goesByTheCategoryWhenNoUnitIsNamed() {
        List<Suggestion> suggestions = suggest("Permohonan merek saya belum diputus");
        assertThat(suggestions).extracting(Suggestion::unitCode).containsExactly("DITJEN-KI");
        assertThat(suggestions.getFirst().words()).containsExactly("merek");
    }

    @Test
    void saysNothingWhenNoWordTells() {
        assertThat(suggest("Jalan di depan rumah saya rusak")).isEmpty();
        assertThat(suggest("")).isEmpty();
    }

    @Test
    void doesNotTakeAPlaceAloneForAUnit() {
        assertThat(suggest("Saya tinggal di Langsa")).isEmpty();
    }

    @Test
    void suggestsNoUnitThatMayNotHoldTheReport() {
        assertThat(WORDS.suggest("Petugas rutan Sigli meminta uang", unit -> !unit.equals("RUTAN-SIGLI")))
                .extracting(Suggestion::unitCode)
                .doesNotContain("RUTAN-SIGLI");
    }

    private static List<Suggestion> suggest(String text) {
        return WORDS.suggest(text, unit -> true);
    }
}

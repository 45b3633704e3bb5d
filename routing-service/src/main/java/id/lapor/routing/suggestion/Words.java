package id.lapor.routing.suggestion;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts text into the words that can tell one unit or category from another. */
final class Words {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    /** Words of names that say nothing about which unit or subject is meant. */
    private static final Set<String> EMPTY = Set.of(
            "administrasi",
            "alih",
            "and",
            "badan",
            "dan",
            "direktorat",
            "ham",
            "hukum",
            "iia",
            "iib",
            "iii",
            "izin",
            "jenderal",
            "kantor",
            "kelas",
            "kementerian",
            "lainnya",
            "matters",
            "non",
            "other",
            "pelayanan",
            "rumah",
            "sakit",
            "services",
            "status",
            "tinggal",
            "tpi",
            "umum");

    /** What people write for what stands in the names. */
    private static final Map<String, String> SAME = Map.of(
            "lembaga pemasyarakatan", "lapas",
            "rumah tahanan", "rutan",
            "balai pemasyarakatan", "bapas",
            "kanim", "imigrasi",
            "passport", "paspor",
            "kanwil", "wilayah",
            "izin tinggal", "kitas",
            "pungli", "pungutan liar");

    private Words() {}

    /** The distinct words of a name, in their order. */
    static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>(split(name.toLowerCase(Locale.ROOT)));
        words.removeIf(word -> word.length() < SHORTEST || EMPTY.contains(word));
        return words;
    }

    /** The distinct words of a report, with those that names use for the same thing. */
    static Set<String> ofReport(String text) {
        String lower = String.join(" ", split(text.toLowerCase(Locale.ROOT)));
        StringBuilder all = new StringBuilder(lower);
        SAME.forEach((written, named) -> {
            if (lower.contains(written)) {
                all.append(' ').append(named);
            }
        });
        return of(all.toString());
    }

    private static List<String> split(String text) {
        return Arrays.asList(GAP.split(text, -1));
    }
}

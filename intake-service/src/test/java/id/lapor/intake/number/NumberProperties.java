package id.lapor.intake.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NumberProperties {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void everySingleWrongSymbolIsFound(
            @ForAll @Size(10) byte[] digest, @ForAll @IntRange(max = 15) int place, @ForAll("symbols") char symbol) {
        String plain = plain(digest);
        Assume.that(plain.charAt(place) != symbol);

        assertThat(TrackingNumber.read(plain.substring(0, place) + symbol + plain.substring(place + 1)))
                .isEmpty();
    }

    @Property
    void everySwapOfTwoDifferentSymbolsIsFound(
            @ForAll @Size(10) byte[] digest,
            @ForAll @IntRange(max = 15) int first,
            @ForAll @IntRange(max = 15) int second) {
        StringBuilder code = new StringBuilder(plain(digest));
        char one = code.charAt(first);
        char other = code.charAt(second);
        Assume.that(one != other);
        code.setCharAt(first, other);
        code.setCharAt(second, one);

        assertThat(TrackingNumber.read(code.toString())).isEmpty();
    }

    @Property
    void aNumberIsReadHoweverItIsTyped(@ForAll @Size(10) byte[] digest, @ForAll long seed) {
        TrackingNumber number = TrackingNumber.of(digest);

        assertThat(TrackingNumber.read(typed(number.id(), new Random(seed)))).contains(number);
    }

    @Property
    void aNumberOfAnotherLengthIsMistyped(@ForAll @Size(10) byte[] digest, @ForAll("symbols") char symbol) {
        String plain = plain(digest);

        assertThat(TrackingNumber.read(plain + symbol)).isEmpty();
        assertThat(TrackingNumber.read(plain.substring(1))).isEmpty();
    }

    @Property
    void differentDigestsGiveDifferentNumbers(@ForAll @Size(10) byte[] one, @ForAll @Size(10) byte[] other) {
        // The low 75 bits count: the highest five of ten bytes are beyond them.
        one[0] &= 7;
        other[0] &= 7;
        Assume.that(!Arrays.equals(one, other));

        assertThat(TrackingNumber.of(one)).isNotEqualTo(TrackingNumber.of(other));
    }

    @Provide
    Arbitrary<Character> symbols() {
        return Arbitraries.of(ALPHABET.chars().mapToObj(symbol -> (char) symbol).toList());
    }

    private static String plain(byte[] digest) {
        return TrackingNumber.of(digest).id().replace("-", "");
    }

    /** As people type: some in lower case, dashes lost or doubled, letters that look like digits. */
    private static String typed(String written, Random random) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char symbol = written.charAt(i);
            String meant = switch (symbol) {
                case '0' -> random.nextBoolean() ? "O" : "0";
                case '1' -> random.nextBoolean() ? "I" : "l";
                case '-' -> random.nextBoolean() ? " " : "\u2013";
                default -> String.valueOf(symbol);
            };
            typed.append(random.nextBoolean() ? meant.toLowerCase(Locale.ROOT) : meant);
        }
        return typed.toString();
    }
}

package id.lapor.intake.number;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Crockford's base 32 with one check symbol at the end. The check is a weighted sum over GF(32), weights the powers of a
 * primitive element: in codes of up to 31 symbols every single wrong symbol and every swap of two is found.
 */
final class Symbols {
    static final int BITS = 5;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** x^5 + x^2 + 1, primitive over GF(2). */
    private static final int POLYNOMIAL = 0b100101;

    private Symbols() {}

    /** Writes {@code length} symbols of the number's low bits, highest first, and the check symbol behind them. */
    static String withCheck(BigInteger bits, int length) {
        StringBuilder code = new StringBuilder(length + 1);
        for (int i = length - 1; i >= 0; i--) {
            int value = bits.shiftRight(i * BITS).intValue() & 31;
            code.append(ALPHABET.charAt(value));
        }
        return code.append(ALPHABET.charAt(doubled(weighted(code)))).toString();
    }

    /**
     * Reads what a person typed: any case, blanks and dashes anywhere, O for 0, I and L for 1.
     *
     * @param length of the code with its check symbol
     * @return the plain symbols; empty if it has another length, a foreign symbol, or a check that does not fit
     */
    static Optional<String> read(String typed, int length) {
        StringBuilder code = new StringBuilder(length);
        for (char typedChar : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (!isSeparator(typedChar)) {
                code.append(meant(typedChar));
            }
        }
        boolean sound = code.length() == length
                && code.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && weighted(code) == 0;
        return sound ? Optional.of(code.toString()) : Optional.empty();
    }

    static String grouped(String code, int size) {
        return IntStream.iterate(0, start -> start < code.length(), start -> start + size)
                .mapToObj(start -> code.substring(start, Math.min(start + size, code.length())))
                .collect(Collectors.joining("-"));
    }

    private static boolean isSeparator(char typed) {
        return Character.isWhitespace(typed)
                || Character.isSpaceChar(typed)
                || Character.getType(typed) == Character.DASH_PUNCTUATION;
    }

    private static char meant(char typed) {
        return switch (typed) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> typed;
        };
    }

    /** Horner's rule: the last symbol has weight 1, each one before it the double of its successor. */
    private static int weighted(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum = doubled(sum) ^ ALPHABET.indexOf(code.charAt(i));
        }
        return sum;
    }

    private static int doubled(int element) {
        int shifted = element << 1;
        return shifted > 31 ? shifted ^ POLYNOMIAL : shifted;
    }
}

package id.lapor.store.key;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One order for numbers of all types: the largest double not above the number, then what the number exceeds it by, in
 * decimal digits (nothing for ints, doubles and most longs). Not-a-number comes first, as in MongoDB.
 */
final class NumberKey {

    private static final int NOT_A_NUMBER = 0;
    private static final int A_NUMBER = 1;
    private static final int EXPONENT_BIAS = 0x4000;
    private static final long EXACT_IN_A_DOUBLE = 1L << 53;

    private NumberKey() {}

    static void write(Number number, ByteArrayOutputStream out) {
        double nearest = number.doubleValue();
        if (Double.isNaN(nearest)) {
            out.write(NOT_A_NUMBER);
            return;
        }
        out.write(A_NUMBER);
        if (isExact(number, nearest)) {
            base(nearest, out);
            out.write(0);
        } else {
            BigDecimal exact = number instanceof Decimal128 decimal
                    ? decimal.toBigDecimal()
                    : BigDecimal.valueOf(number.longValue());
            double base = new BigDecimal(nearest).compareTo(exact) > 0 ? Math.nextDown(nearest) : nearest;
            base(base, out);
            rest(exact.subtract(new BigDecimal(base)), out);
        }
    }

    private static boolean isExact(Number number, double nearest) {
        return switch (number) {
            case Long value -> Math.abs(value) <= EXACT_IN_A_DOUBLE && value != Long.MIN_VALUE;
            case Decimal128 _ -> Double.isInfinite(nearest) || nearest == 0;
            default -> true;
        };
    }

    private static void base(double value, ByteArrayOutputStream out) {
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        long ordered = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(ordered).array());
    }

    private static void rest(BigDecimal rest, ByteArrayOutputStream out) {
        if (rest.signum() == 0) {
            out.write(0);
            return;
        }
        BigDecimal plain = rest.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() + EXPONENT_BIAS;
        out.write(1);
        out.writeBytes(
                ByteBuffer.allocate(Short.BYTES).putShort((short) exponent).array());
        out.writeBytes(plain.unscaledValue().toString().getBytes(StandardCharsets.US_ASCII));
        out.write(0);
    }
}

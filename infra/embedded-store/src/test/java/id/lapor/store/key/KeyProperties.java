package id.lapor.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Keys sort as MongoDB sorts the values, and follow each other without being mistaken. */
class KeyProperties {

    private static byte[] key(Object value) {
        return new KeyWriter().value(value).toBytes();
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> simple = Arbitraries.oneOf(
                Arbitraries.integers().map(value -> (Object) value),
                Arbitraries.longs().map(value -> (Object) value),
                Arbitraries.doubles().between(-1e15, 1e15).map(value -> (Object) value),
                Arbitraries.of(0, 0L, 0.0, -0.0, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE),
                Arbitraries.strings()
                        .withChars('a', 'b', '\u0000', '\u0001', 'é')
                        .ofMaxLength(5)
                        .map(value -> (Object) value),
                Arbitraries.of("", "\u0000", "\u0000a", "a", "a\u0000"),
                Arbitraries.of(true, false),
                Arbitraries.longs().between(-1_000_000, 1_000_000).map(Instant::ofEpochMilli),
                Arbitraries.bytes().array(byte[].class).ofSize(12).map(ObjectId::new));
        return Arbitraries.oneOf(
                simple, Combinators.combine(Arbitraries.of("a", "b"), simple).as(Document::new));
    }

    /** Within the doubles that mongo-java-server compares rightly with a long. */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void sortsAsTheValuesDo(@ForAll("values") Object one, @ForAll("values") Object other) {
        int expected = Integer.signum(ValueComparator.asc().compare(one, other));
        assertThat(Integer.signum(Arrays.compareUnsigned(key(one), key(other)))).isEqualTo(expected);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noKeyIsThePrefixOfAnotherSaveATextThatGoesOnBehindAZero(
            @ForAll("values") Object one, @ForAll("values") Object other) {
        byte[] shorter = key(one);
        byte[] longer = key(other);
        boolean prefix =
                longer.length > shorter.length && Arrays.equals(shorter, 0, shorter.length, longer, 0, shorter.length);
        assertThat(prefix && longer[shorter.length] != (byte) 0xFF).isFalse();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void descendingIsTheOtherWayRound(@ForAll("values") Object one, @ForAll("values") Object other) {
        int ascending = Integer.signum(Arrays.compareUnsigned(key(one), key(other)));
        int descending = Integer.signum(Arrays.compareUnsigned(descending(one), descending(other)));
        assertThat(descending).isEqualTo(-ascending);
    }

    /** As in an index, where the document's place follows: a text may be the beginning of one that goes on behind a zero. */
    private static byte[] descending(Object value) {
        return new KeyWriter()
                .raw(Interval.inverted(key(value)))
                .value(new ObjectId(new byte[12]))
                .toBytes();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void decimalsAndWholeNumbersShareOneOrder(@ForAll long whole, @ForAll("decimals") BigDecimal decimal) {
        int expected = BigDecimal.valueOf(whole).compareTo(decimal);
        assertThat(Integer.signum(Arrays.compareUnsigned(key(whole), key(new Decimal128(decimal)))))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE))
                .ofScale(6);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void binarySortsByLengthThenContent(@ForAll byte[] one, @ForAll byte[] other) {
        int expected = one.length != other.length
                ? Integer.signum(one.length - other.length)
                : Integer.signum(Arrays.compareUnsigned(one, other));
        assertThat(Integer.signum(Arrays.compareUnsigned(key(new BinData(one)), key(new BinData(other)))))
                .isEqualTo(expected);
    }
}

package id.lapor.store.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes whose unsigned order is MongoDB's order of the values, in the manner of its KeyString. Values
 * can follow each other and a prefix of a compound key is a range: none is the prefix of another, save a text that goes
 * on behind a zero byte, and that is told by the 0xFF which follows and which no value begins with.
 * Strings sort by UTF-8, binary by length, subtype and content; numbers of all types share one order.
 */
public final class KeyWriter {

    private static final int SUBTYPE_GENERIC = 0;
    private static final int SUBTYPE_OLD_UUID = 3;
    private static final int SUBTYPE_UUID = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);

    /** Refuses types that MongoDB cannot index either. */
    public KeyWriter value(@Nullable Object value) {
        switch (value) {
            case null -> out.write(Tag.NULL);
            case Missing _ -> out.write(Tag.MISSING);
            case EmptyArray _ -> out.write(Tag.EMPTY_ARRAY);
            case Number number -> NumberKey.write(number, tagged(Tag.NUMBER));
            case String text -> text(text, tagged(Tag.STRING));
            case Map<?, ?> document -> document(document, tagged(Tag.DOCUMENT));
            case Collection<?> array -> array(array, tagged(Tag.ARRAY));
            case BinData data -> binary(SUBTYPE_GENERIC, data.getData());
            case UUID uuid -> binary(SUBTYPE_UUID, bytes(uuid));
            case LegacyUUID uuid -> binary(SUBTYPE_OLD_UUID, bytes(uuid.getUuid()));
            case ObjectId id -> tagged(Tag.OBJECT_ID).writeBytes(id.toByteArray());
            case Boolean bool -> tagged(Tag.BOOLEAN).write(bool ? 1 : 0);
            case Instant at -> ordered(Tag.DATE, at.toEpochMilli());
            case BsonTimestamp at -> ordered(Tag.TIMESTAMP, at.getValue() ^ Long.MIN_VALUE);
            case BsonRegularExpression regex -> regex(regex);
            case BsonJavaScript code -> text(code.getCode(), tagged(Tag.CODE));
            case MinKey _ -> out.write(Tag.MIN_KEY);
            case MaxKey _ -> out.write(Tag.MAX_KEY);
            default -> throw new IllegalArgumentException("cannot order a value of " + value.getClass());
        }
        return this;
    }

    public KeyWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }

    private ByteArrayOutputStream tagged(int tag) {
        out.write(tag);
        return out;
    }

    private void ordered(int tag, long value) {
        tagged(tag)
                .writeBytes(ByteBuffer.allocate(Long.BYTES)
                        .putLong(value ^ Long.MIN_VALUE)
                        .array());
    }

    private void binary(int subtype, byte[] data) {
        tagged(Tag.BINARY)
                .writeBytes(
                        ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.write(subtype);
        out.writeBytes(data);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private void regex(BsonRegularExpression regex) {
        text(regex.getPattern(), tagged(Tag.REGEX));
        String options = regex.getOptions();
        text(options == null ? "" : options, out);
    }

    /** A zero byte within is followed by 0xFF, which no tag is; a zero byte alone ends the text. */
    private static void text(String text, ByteArrayOutputStream out) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
            if (b == 0) {
                out.write(0xFF);
            }
        }
        out.write(0);
    }

    private void document(Map<?, ?> document, ByteArrayOutputStream out) {
        for (Map.Entry<?, ?> field : document.entrySet()) {
            byte[] value = new KeyWriter().value(field.getValue()).toBytes();
            out.write(value[0]);
            text(String.valueOf(field.getKey()), out);
            out.writeBytes(value);
        }
        out.write(0);
    }

    private void array(Collection<?> array, ByteArrayOutputStream out) {
        for (Object element : array) {
            value(element);
        }
        out.write(0);
    }
}

package id.lapor.store.disk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Byte arrays in unsigned order, with what the JVM adds to each counted in, so that the cache keeps its size. */
public final class BytesType extends BasicDataType<byte[]> {

    public static final BytesType INSTANCE = new BytesType();
    private static final int OVERHEAD_BYTES = 24;

    private BytesType() {}

    public static MVMap.Builder<byte[], byte[]> map() {
        return new MVMap.Builder<byte[], byte[]>().keyType(INSTANCE).valueType(INSTANCE);
    }

    @Override
    public int getMemory(byte[] data) {
        return data.length + OVERHEAD_BYTES;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] data) {
        buffer.putVarInt(data.length);
        buffer.put(data);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        byte[] data = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(data);
        return data;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }

    @Override
    public int compare(byte[] one, byte[] two) {
        return Arrays.compareUnsigned(one, two);
    }
}

package id.lapor.store.protocol;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** The bytes of a collection's documents, estimated from the first hundred. */
final class SampledSize {

    private static final int SAMPLE = 100;

    private SampledSize() {}

    static int of(MVMap<byte[], byte[]> documents) {
        Cursor<byte[], byte[]> cursor = documents.cursor(null);
        long bytes = 0;
        int read = 0;
        for (; read < SAMPLE && cursor.hasNext(); read++) {
            cursor.next();
            bytes += cursor.getValue().length;
        }
        return read == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, bytes * documents.sizeAsLong() / read);
    }
}

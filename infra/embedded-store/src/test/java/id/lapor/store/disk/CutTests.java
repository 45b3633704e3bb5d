package id.lapor.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut in the middle of a commit: of what the commit writes behind the last sync, only the bytes up to some
 * point reached the disk. Whatever the point, the file opens with what was synced, or with the whole commit.
 */
class CutTests {

    private static final int HEADER_BYTES = 8192;

    @TempDir
    private Path directory;

    private final Random random = new Random();

    @Test
    void opensWithWhatWasSyncedAfterFiveRoundsOfCuts() throws IOException {
        cut(5);
    }

    @Test
    @Tag("long")
    void opensWithWhatWasSyncedAfterFiftyRoundsOfCuts() throws IOException {
        cut(50);
    }

    private void cut(int rounds) throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Path file = data.resolve(StoreFile.FILE_NAME);
        Map<String, String> synced = new TreeMap<>();
        StoreFile store = StoreFile.open(data, 4, Durability.EVERY_WRITE);
        try (store) {
            for (int round = 0; round < rounds; round++) {
                change(store, synced, 1 + random.nextInt(60));
                store.commit();
                store.sync();
                byte[] before = Files.readAllBytes(file);
                Map<String, String> after = new TreeMap<>(synced);
                change(store, after, 1 + random.nextInt(40));
                store.commit();
                byte[] behind = Files.readAllBytes(file);
                for (int i = 0; i < 12; i++) {
                    Map<String, String> found = contents(image(before, behind));
                    assertThat(found).isIn(synced, after);
                }
                store.sync();
                synced = after;
            }
        }
        assertThat(contents(Files.readAllBytes(file))).isEqualTo(synced);
    }

    /** Two maps are changed alike, as a document and its index are. */
    private void change(StoreFile store, Map<String, String> expected, int changes) {
        MVMap<byte[], byte[]> documents = store.map("documents", BytesType.map());
        MVMap<byte[], byte[]> index = store.map("index", BytesType.map());
        for (int i = 0; i < changes; i++) {
            String key = "key-" + random.nextInt(300);
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) {
                documents.remove(bytes);
                index.remove(bytes);
                expected.remove(key);
            } else {
                String value = "value-" + random.nextInt() + "-".repeat(random.nextInt(900));
                documents.put(bytes, value.getBytes(StandardCharsets.UTF_8));
                index.put(bytes, value.getBytes(StandardCharsets.UTF_8));
                expected.put(key, value);
            }
        }
    }

    /** The file as it was synced, with the changed bytes of the commit up to a random one; the header comes last. */
    private byte[] image(byte[] before, byte[] behind) {
        int from = HEADER_BYTES + mismatch(before, behind);
        int cut = from + random.nextInt(Math.max(1, behind.length - from) + 1);
        byte[] image = Arrays.copyOf(before, Math.max(Math.min(before.length, behind.length), cut));
        System.arraycopy(behind, HEADER_BYTES, image, HEADER_BYTES, Math.min(cut, behind.length) - HEADER_BYTES);
        if (cut >= behind.length) {
            System.arraycopy(behind, 0, image, 0, HEADER_BYTES);
        }
        return image;
    }

    private static int mismatch(byte[] before, byte[] behind) {
        int found = Arrays.mismatch(before, HEADER_BYTES, before.length, behind, HEADER_BYTES, behind.length);
        return Math.max(0, found);
    }

    private Map<String, String> contents(byte[] image) throws IOException {
        Path opened = Files.createTempDirectory(directory, "image");
        Files.write(opened.resolve(StoreFile.FILE_NAME), image);
        Map<String, String> found = new TreeMap<>();
        try (StoreFile store = StoreFile.open(opened, 4, Durability.EVERY_WRITE)) {
            MVMap<byte[], byte[]> documents = store.map("documents", BytesType.map());
            MVMap<byte[], byte[]> index = store.map("index", BytesType.map());
            documents.forEach((key, value) -> {
                assertThat(ByteBuffer.wrap(value)).isEqualTo(ByteBuffer.wrap(index.getOrDefault(key, new byte[0])));
                found.put(new String(key, StandardCharsets.UTF_8), new String(value, StandardCharsets.UTF_8));
            });
            assertThat(index.sizeAsLong()).isEqualTo(documents.sizeAsLong());
        }
        return found;
    }
}

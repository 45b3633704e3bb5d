package id.lapor.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many writers share a commit, and a store that cannot write says so. */
class GroupCommitTests {

    @TempDir
    private Path data;

    private final AtomicLong usable = new AtomicLong(Long.MAX_VALUE);
    private StoreFile file;
    private GroupCommit commits;
    private MVMap<byte[], byte[]> map;

    @BeforeEach
    void open() {
        file = StoreFile.open(data, 4, Durability.EVERY_WRITE, new Space(usable::get));
        commits = new GroupCommit(file);
        map = file.map("documents", BytesType.map());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private byte[] write(int key) {
        byte[] bytes = String.valueOf(key).getBytes(StandardCharsets.UTF_8);
        return commits.write(() -> {
            map.put(bytes, bytes);
            return bytes;
        });
    }

    @Test
    void manyWritersShareACommit() throws Exception {
        long before = file.figures().commits();
        List<Callable<byte[]>> writers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int key = i;
            writers.add(() -> write(key));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(40)) {
            for (Future<byte[]> writer : pool.invokeAll(writers)) {
                assertThat(writer.get()).isNotEmpty();
            }
        }
        assertThat(map.sizeAsLong()).isEqualTo(400);
        assertThat(file.figures().commits() - before).isLessThan(200);
    }

    @Test
    void refusesAWriteOnAFullDiskAndTakesItWhenThereIsRoomAgain() {
        write(1);
        usable.set(Space.RESERVE_BYTES - 1);
        awaitRefusal();
        assertThat(map.sizeAsLong()).as("nothing of a refused write is applied").isEqualTo(1);
        usable.set(Long.MAX_VALUE);
        await().ignoreException(StoreFull.class).until(() -> write(3).length == 1);
    }

    private void awaitRefusal() {
        await().untilAsserted(() -> assertThatThrownBy(() -> write(1)).isInstanceOf(StoreFull.class));
    }

    @Test
    void acknowledgesNothingAfterTheFileFailed() {
        write(1);
        file.fail(new MVStoreException(2, "the disk is gone"));
        assertThatThrownBy(() -> write(2))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the disk is gone");
        assertThat(file.awaitFailure()).hasMessageContaining("lapor.store");
    }

    @Test
    void refusesAFileThatIsInUse() {
        assertThatThrownBy(() -> StoreFile.open(data, 4, Durability.EVERY_WRITE))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("in use");
    }
}

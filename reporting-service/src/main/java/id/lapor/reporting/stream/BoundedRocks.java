package id.lapor.reporting.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One cache and one write buffer for all stores of the process. By default each of the 24 stores would take up to a hundred
 * megabytes of its own. Made by Kafka Streams, by name.
 */
public final class BoundedRocks implements RocksDBConfigSetter {
    private static final long CACHE = 24L << 20;
    private static final long WRITE_BUFFERS = 8L << 20;
    private static final long ONE_WRITE_BUFFER = 1L << 20;

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache SHARED = new LRUCache(CACHE);
    private static final WriteBufferManager BUFFERS = new WriteBufferManager(WRITE_BUFFERS, SHARED);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(SHARED);
        table.setCacheIndexAndFilterBlocks(true);
        options.setWriteBufferManager(BUFFERS);
        options.setWriteBufferSize(ONE_WRITE_BUFFER);
        options.setMaxWriteBufferNumber(2);
        options.setTableFormatConfig(table);
    }

    /** The shared parts live as long as the process. */
    @Override
    public void close(String storeName, Options options) {}
}

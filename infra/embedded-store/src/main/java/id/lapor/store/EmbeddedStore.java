package id.lapor.store;

import de.bwaldvogel.mongo.MongoServer;
import id.lapor.store.disk.GroupCommit;
import id.lapor.store.disk.StoreFile;
import id.lapor.store.disk.StoreUnavailable;
import id.lapor.store.disk.Upkeep;
import id.lapor.store.protocol.StoreBackend;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * The store of one machine. Speaks MongoDB's protocol, keeps everything in one file, and acknowledges a write when it is
 * on disk. Runs as a process of its own ({@link #main}) or inside a test ({@link #start(Path, int)}).
 */
public final class EmbeddedStore implements AutoCloseable {

    /** A thread waits while its write is synced, so that many connections need many threads to share one sync. */
    private static final int CONNECTION_THREADS = 128;

    private static final int BAD_USAGE = 2;
    private static final int CANNOT_START = 1;
    private static final int CANNOT_WRITE = 3;

    private final StoreFile file;
    private final Upkeep upkeep;
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedStore(StoreFile file, Upkeep upkeep, MongoServer server) {
        this.file = file;
        this.upkeep = upkeep;
        this.server = server;
        this.address = server.getLocalAddress();
    }

    /** Starts on loopback with every write synced. */
    public static EmbeddedStore start(Path data, int port) {
        return start(StoreOptions.of(data, port));
    }

    /** Throws {@link StoreUnavailable} when the file is in use or cannot be opened, or the port is taken. */
    public static EmbeddedStore start(StoreOptions options) {
        StoreFile file = StoreFile.open(options.data(), options.cacheMegabytes(), options.durability());
        try {
            GroupCommit commits = new GroupCommit(file);
            MongoServer server = listening(options, new StoreBackend(file, commits));
            Upkeep upkeep = new Upkeep(file, commits);
            upkeep.start();
            return new EmbeddedStore(file, upkeep, server);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static MongoServer listening(StoreOptions options, StoreBackend backend) {
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress(options.host(), options.port()), 1, CONNECTION_THREADS);
            return server;
        } catch (Exception e) {
            // Netty throws a BindException here without declaring it; whatever it is, nothing listens.
            server.shutdown();
            throw new StoreUnavailable(
                    "cannot listen on " + options.host() + ":" + options.port() + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        return address.getPort();
    }

    public String connectionString() {
        return "mongodb://" + address.getHostString() + ":" + port();
    }

    /** Answers what is under way, then closes the file. */
    @Override
    public void close() {
        server.shutdown();
        upkeep.close();
        file.close();
    }

    /** See the usage line; ends with 2 for wrong arguments, 1 when it cannot start, 3 when it can no longer write. */
    public static void main(String[] arguments) throws InterruptedException {
        ProcessSettings.apply();
        EmbeddedStore store;
        try {
            StoreOptions options = StoreOptions.parse(arguments);
            store = start(options);
            System.out.println("ready on " + options.host() + ":" + store.port());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + StoreOptions.USAGE);
            System.exit(BAD_USAGE);
            return;
        } catch (StoreUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
            return;
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(store::close));
        System.err.println(store.file.awaitFailure().getMessage());
        System.exit(CANNOT_WRITE);
    }
}

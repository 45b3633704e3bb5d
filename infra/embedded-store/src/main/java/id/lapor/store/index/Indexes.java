package id.lapor.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.exception.MongoServerError;
import id.lapor.store.disk.BytesType;
import id.lapor.store.disk.StoreFile;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The secondary indexes in the file: opens, drops and renames their maps. */
public final class Indexes {

    private static final String PREFIX = "index.";

    private final StoreFile file;
    private final MVMap<String, Long> traits;

    public Indexes(StoreFile file) {
        this.file = file;
        this.traits = file.map("index-traits", Traits.map());
    }

    public OrderedIndex open(String namespace, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        if (keys.size() > Traits.MOST_FIELDS) {
            throw new MongoServerError(
                    67, "CannotCreateIndex", "an index has at most " + Traits.MOST_FIELDS + " fields");
        }
        String map = mapName(namespace, name);
        return new OrderedIndex(name, keys, unique, sparse, file.map(map, BytesType.map()), new Traits(traits, map));
    }

    public void remove(String namespace, String name) {
        file.removeMap(mapName(namespace, name));
    }

    private static String mapName(String namespace, String name) {
        return PREFIX + namespace + "/" + name;
    }
}

package id.lapor.store.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of each command that this store does right. Any other is an error: an option that is taken and ignored
 * (a collation, a TTL, a validator) would be a promise not kept.
 */
final class SupportedOptions {

    private static final Set<String> ALWAYS = Set.of(
            "$db", "$readPreference", "lsid", "comment", "maxTimeMS", "readConcern", "writeConcern", "collation");

    private static final Map<String, Set<String>> BY_COMMAND = Map.ofEntries(
            Map.entry(
                    "find",
                    Set.of(
                            "filter",
                            "sort",
                            "projection",
                            "hint",
                            "skip",
                            "limit",
                            "batchSize",
                            "singleBatch",
                            "noCursorTimeout",
                            "allowDiskUse",
                            "allowPartialResults")),
            Map.entry("count", Set.of("query", "limit", "skip", "hint")),
            Map.entry("distinct", Set.of("key", "query", "hint")),
            Map.entry("aggregate", Set.of("pipeline", "cursor", "allowDiskUse", "hint", "bypassDocumentValidation")),
            Map.entry("insert", Set.of("documents", "ordered", "bypassDocumentValidation")),
            Map.entry("update", Set.of("updates", "ordered", "bypassDocumentValidation")),
            Map.entry("delete", Set.of("deletes", "ordered")),
            Map.entry(
                    "findandmodify",
                    Set.of(
                            "query",
                            "sort",
                            "remove",
                            "update",
                            "new",
                            "fields",
                            "upsert",
                            "arrayFilters",
                            "bypassDocumentValidation")),
            Map.entry("getmore", Set.of("collection", "batchSize")),
            Map.entry("create", Set.of("capped", "autoIndexId")),
            Map.entry("createindexes", Set.of("indexes", "commitQuorum")),
            Map.entry("dropindexes", Set.of("index")),
            Map.entry("listcollections", Set.of("filter", "nameOnly", "authorizedCollections", "cursor")),
            Map.entry("explain", Set.of("verbosity")));

    private static final Set<String> OF_AN_INDEX = Set.of("v", "key", "name", "ns", "unique", "sparse", "background");
    private static final Set<String> OF_AN_UPDATE = Set.of("q", "u", "multi", "upsert", "arrayFilters");
    private static final Set<String> OF_A_DELETE = Set.of("q", "limit");
    private static final Set<String> READ_CONCERNS = Set.of("local", "available", "majority");

    private SupportedOptions() {}

    static void check(String command, Document query) {
        Set<String> own = BY_COMMAND.get(command.toLowerCase(Locale.ROOT));
        if (own != null) {
            Set<String> allowed = new HashSet<>(own);
            allowed.addAll(ALWAYS);
            allowed.add(command);
            checkAll(command, query, allowed);
        }
        if (query.containsKey("txnNumber") || query.containsKey("startTransaction")) {
            throw refusal(command, "transactions and retryable writes");
        }
        checkConcerns(command, query);
    }

    static void checkIndex(Document index) {
        checkAll("createIndexes", index, OF_AN_INDEX);
    }

    static void checkUpdate(Document update) {
        checkAll("update", update, OF_AN_UPDATE);
        checkPipeline("update", update.get("u"));
    }

    static void checkPipeline(String command, @Nullable Object update) {
        if (update != null && !(update instanceof Document)) {
            throw refusal(command, "an update by an aggregation pipeline");
        }
    }

    static void checkDelete(Document delete) {
        checkAll("delete", delete, OF_A_DELETE);
    }

    private static void checkAll(String command, Document given, Set<String> allowed) {
        given.forEach((option, value) -> {
            if (option.equals("collation")) {
                checkCollation(command, value);
            } else if (!allowed.contains(option)) {
                throw refusal(command, "the option '" + option + "'");
            }
        });
    }

    private static void checkCollation(String command, @Nullable Object collation) {
        if (!new Document("locale", "simple").equals(collation)) {
            throw refusal(command, "a collation");
        }
    }

    private static void checkConcerns(String command, Document query) {
        if (query.get("readConcern") instanceof Document concern) {
            Object level = concern.getOrDefault("level", "local");
            if (!READ_CONCERNS.contains(level)) {
                throw refusal(command, "read concern " + level);
            }
        }
        if (query.get("writeConcern") instanceof Document concern
                && concern.get("w") instanceof Number nodes
                && nodes.intValue() > 1) {
            throw new MongoServerError(2, "BadValue", "cannot use 'w' > 1 when a host is not replicated");
        }
    }

    static MongoServerError refusal(String command, String what) {
        return new MongoServerError(
                72, "InvalidOptions", command + ": " + what + " is not supported by the store of one machine");
    }
}

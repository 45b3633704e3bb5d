package id.lapor.store.contract;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The operations through the MongoDB driver. */
final class DriverOperations implements Operations {

    private final MongoCollection<Document> collection;

    DriverOperations(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Object insert(List<Document> documents, boolean ordered) {
        try {
            int inserted = collection
                    .insertMany(Copies.of(documents), new InsertManyOptions().ordered(ordered))
                    .getInsertedIds()
                    .size();
            return "inserted " + inserted;
        } catch (MongoBulkWriteException e) {
            return "inserted " + e.getWriteResult().getInsertedCount() + ", errors "
                    + e.getWriteErrors().stream()
                            .map(error -> error.getIndex() + ":" + error.getCode())
                            .toList();
        }
    }

    @Override
    public Object replace(Document filter, Document replacement) {
        return changed(() -> collection.replaceOne(filter, Copies.of(replacement)));
    }

    @Override
    public Object update(Document filter, Document update, boolean many) {
        return changed(() -> many ? collection.updateMany(filter, update) : collection.updateOne(filter, update));
    }

    private static Object changed(Supplier<UpdateResult> change) {
        try {
            UpdateResult result = change.get();
            return "matched " + result.getMatchedCount() + ", modified " + result.getModifiedCount();
        } catch (MongoWriteException e) {
            return "error " + e.getError().getCode();
        }
    }

    @Override
    public Object delete(Document filter, boolean many) {
        return (many ? collection.deleteMany(filter) : collection.deleteOne(filter)).getDeletedCount();
    }

    @Override
    public Object findAndModify(Document filter, Document sort, Document update, boolean after) {
        try {
            Document found = collection.findOneAndUpdate(
                    filter,
                    update,
                    new FindOneAndUpdateOptions()
                            .sort(sort)
                            .returnDocument(after ? ReturnDocument.AFTER : ReturnDocument.BEFORE));
            return found == null ? "nothing" : Copies.sorted(found);
        } catch (MongoCommandException e) {
            return "error " + e.getErrorCode();
        }
    }

    @Override
    public Object find(Document filter, Document sort, int skip, int limit) {
        List<Document> found = collection
                .find(filter)
                .sort(sort)
                .skip(skip)
                .limit(limit)
                .batchSize(3)
                .into(new ArrayList<>());
        return found.stream().map(Copies::sorted).toList();
    }

    @Override
    public Object count(Document filter) {
        return collection.countDocuments(filter);
    }

    @Override
    public Object distinct(String path, Document filter) {
        TreeSet<String> values = new TreeSet<>();
        collection.distinct(path, filter, BsonValue.class).forEach(value -> values.add(Copies.plain(java(value))));
        return values;
    }

    private static @Nullable Object java(@Nullable BsonValue value) {
        return switch (value) {
            case BsonNumber number -> number.doubleValue();
            case BsonString text -> text.getValue();
            case null, default -> null;
        };
    }

    @Override
    public Object group(String path, Document filter) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        collection
                .aggregate(List.of(
                        new Document("$match", filter),
                        new Document("$group", new Document("_id", "$" + path).append("n", new Document("$sum", 1)))))
                .forEach(group -> counts.merge(Copies.plain(group.get("_id")), group.getInteger("n"), Integer::sum));
        return counts;
    }
}

package id.lapor.store.contract;

import java.util.List;
import org.bson.Document;

/** The operations of a random history, on a store or on the model; each returns what a caller sees. */
interface Operations {

    /** Number inserted, and whether a duplicate key was met. */
    Object insert(List<Document> documents, boolean ordered);

    /** Matched and modified. */
    Object replace(Document filter, Document replacement);

    /** Matched and modified, or that a duplicate key was met. */
    Object update(Document filter, Document update, boolean many);

    Object delete(Document filter, boolean many);

    /** The document before or after, or null; the first in the order. */
    Object findAndModify(Document filter, Document sort, Document update, boolean after);

    Object find(Document filter, Document sort, int skip, int limit);

    Object count(Document filter);

    Object distinct(String path, Document filter);

    /** Number of documents by the value of a field. */
    Object group(String path, Document filter);
}

package id.lapor.store.contract;

import java.util.List;
import org.bson.Document;

/** One step of a random history. */
sealed interface Operation {

    Object on(Operations store);

    record Insert(List<Document> documents, boolean ordered) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.insert(documents, ordered);
        }
    }

    record Replace(Document filter, Document replacement) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.replace(filter, replacement);
        }
    }

    record Update(Document filter, Document update, boolean many) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.update(filter, update, many);
        }
    }

    record Delete(Document filter, boolean many) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.delete(filter, many);
        }
    }

    record FindAndModify(Document filter, Document sort, Document update, boolean after) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.findAndModify(filter, sort, update, after);
        }
    }

    record Find(Document filter, Document sort, int skip, int limit) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.find(filter, sort, skip, limit);
        }
    }

    record Count(Document filter) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.count(filter);
        }
    }

    record Distinct(String path, Document filter) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.distinct(path, filter);
        }
    }

    record Group(String path, Document filter) implements Operation {
        @Override
        public Object on(Operations store) {
            return store.group(path, filter);
        }
    }
}

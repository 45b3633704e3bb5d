package id.lapor.notification.book;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.delivery.LagSource;
import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.NoticeLine;
import id.lapor.edge.paging.Page;
import id.lapor.notification.notice.NoticeState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The notices of each complaint in numbers; and how many complaints still have something to be told. */
@Component
class BookLedger implements LedgerSource, LagSource {
    private static final String DUE_SINCE = "dues.at";

    private final MongoOperations mongo;

    BookLedger(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(NoticeBook.class).createIndex(new Index(DUE_SINCE, Sort.Direction.ASC).named("books_due"));
    }

    @Override
    public Page<? extends Line> page(@Nullable String after, int limit) {
        Query query = Query.query(where("_id").gt(after == null ? "" : after))
                .with(Sort.by("_id"))
                .limit(limit + 1);
        List<NoticeBook> books = mongo.find(query, NoticeBook.class);
        return Page.of(books, limit, NoticeBook::id).map(BookLedger::line);
    }

    /** A notice that is not sent yet is work under way, as a message that is not consumed yet is. */
    @Override
    public long lag() {
        return mongo.count(Query.query(where(DUE_SINCE).gt(Instant.EPOCH)), NoticeBook.class);
    }

    private static NoticeLine line(NoticeBook book) {
        return new NoticeLine(
                book.id(),
                book.count(NoticeState.SENT),
                book.count(NoticeState.PENDING),
                book.count(NoticeState.GIVEN_UP),
                book.repeats());
    }
}

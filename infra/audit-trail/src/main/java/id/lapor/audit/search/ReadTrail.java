package id.lapor.audit.search;

import com.mongodb.MongoException;
import id.lapor.audit.chain.Link;
import id.lapor.audit.chain.Trail;
import id.lapor.audit.chain.TrailSearch;
import id.lapor.edge.paging.Page;
import id.lapor.edge.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Reads the trail by pages, newest first; while the store is away it refuses with 503. */
public final class ReadTrail {
    private final Trail trail;

    public ReadTrail(Trail trail) {
        this.trail = trail;
    }

    Page<Link> search(TrailSearch search, int limit) {
        try {
            return Page.of(
                    trail.search(search, limit + 1), limit, link -> link.place().id());
        } catch (MongoException away) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable").header("Retry-After", "5");
        }
    }
}

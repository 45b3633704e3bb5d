package id.lapor.routing.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the bureau asked the reporter to complete, oldest first. Only the last one can still be open. */
record Requests(List<CompletionRequest> all) {
    static final Requests NONE = new Requests(List.of());

    Requests {
        all = List.copyOf(all);
    }

    /** One more, which takes the place of an open one. */
    Requests with(int assignment, String text, String by, Instant at) {
        List<CompletionRequest> more = new ArrayList<>(all);
        more.add(new CompletionRequest("c" + (all.size() + 1), assignment, text, by, at, null, null));
        return new Requests(more);
    }

    Requests completed(String id, Instant at) {
        return change(id, request -> request.completed(at));
    }

    Requests lapsed(String id, Instant at) {
        return change(id, request -> request.lapsed(at));
    }

    Optional<CompletionRequest> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    boolean knows(String id) {
        return all.stream().anyMatch(request -> request.id().equals(id));
    }

    private Requests change(String id, UnaryOperator<CompletionRequest> change) {
        return new Requests(all.stream()
                .map(request -> request.id().equals(id) ? change.apply(request) : request)
                .toList());
    }
}

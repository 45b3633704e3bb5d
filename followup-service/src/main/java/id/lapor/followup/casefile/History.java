package id.lapor.followup.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, oldest first.
 *
 * @param last the last line, kept beside the others for lists that do not read them
 */
public record History(List<Entry> entries, @Nullable Entry last) {
    /** Beyond this the oldest lines after the first are dropped: the document stays readable. */
    static final int MOST = 400;

    public History {
        entries = List.copyOf(entries);
    }

    static History empty() {
        return new History(List.of(), null);
    }

    /** Whether the last line says just that. */
    boolean endsWith(Entry.What what, String detail) {
        return last != null && last.what() == what && detail.equals(last.detail());
    }

    History plus(Entry entry) {
        Stream<Entry> kept = entries.size() < MOST
                ? entries.stream()
                : Stream.concat(entries.stream().limit(1), entries.stream().skip(2));
        return new History(Stream.concat(kept, Stream.of(entry)).toList(), entry);
    }
}

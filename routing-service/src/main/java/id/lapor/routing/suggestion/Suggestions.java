package id.lapor.routing.suggestion;

import id.lapor.routing.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Suggests units by the names of the day; the words of the names are cut once for each state of the reference data. */
public final class Suggestions {
    private volatile @Nullable Cut cut;

    private record Cut(Reference reference, LocalDate day, Wordbook words) {}

    /** @see Wordbook#suggest */
    public List<Suggestion> suggest(Reference reference, LocalDate day, String text, Predicate<String> allowed) {
        return wordbook(reference, day).suggest(text, allowed);
    }

    private Wordbook wordbook(Reference reference, LocalDate day) {
        Cut last = cut;
        if (last == null || !last.reference().equals(reference) || !last.day().equals(day)) {
            last = new Cut(
                    reference,
                    day,
                    new Wordbook(
                            reference.units().on(day).all(),
                            reference.categories().on(day)));
            cut = last;
        }
        return last.words();
    }
}

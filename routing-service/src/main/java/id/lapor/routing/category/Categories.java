package id.lapor.routing.category;

import id.lapor.events.CategoryRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every category that was, is or will be. */
public final class Categories {
    private final List<CategoryRecord> categories;

    public Categories(Collection<CategoryRecord> records) {
        categories = records.stream()
                .sorted(Comparator.comparing(CategoryRecord::code).thenComparing(CategoryRecord::validFrom))
                .toList();
    }

    /** The categories that hold on a day, ordered by code. */
    public List<CategoryRecord> on(LocalDate day) {
        return categories.stream().filter(category -> holds(category, day)).toList();
    }

    /** The category of that code on a day. */
    public Optional<CategoryRecord> find(String code, LocalDate day) {
        return on(day).stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** The category as it is known last, valid today or not: for names of categories that have ended. */
    public Optional<CategoryRecord> latest(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .max(Comparator.comparing(CategoryRecord::validFrom));
    }

    private static boolean holds(CategoryRecord category, LocalDate day) {
        LocalDate end = category.validTo();
        return !day.isBefore(category.validFrom()) && (end == null || day.isBefore(end));
    }
}

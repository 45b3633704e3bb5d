package id.lapor.routing.web;

import id.lapor.events.UnitRecord;
import id.lapor.routing.routing.Decision;
import id.lapor.routing.routing.Decisions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects the units to tick: what the words suggest, what was searched for, what would be allowed instead. */
@Component
class UnitChoices {
    private static final int MOST_FOUND = 12;

    private final Decisions decisions;

    UnitChoices(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Each unit once: allowed ones first, then suggested, found and the one ticked last, unless it was just refused. */
    List<UnitChoice> of(TriageReport report, DeskForm form, Collection<String> allowed) {
        Decision now = decisions.now();
        Map<String, UnitChoice> choices = new LinkedHashMap<>();
        allowed.forEach(code -> add(choices, code, List.of(), now));
        report.suggestions().forEach(suggested -> add(choices, suggested.unitCode(), suggested.words(), now));
        found(form.searched(), now).forEach(unit -> add(choices, unit.code(), List.of(), now));
        if (allowed.isEmpty()) {
            add(choices, form.unitCode(), List.of(), now);
        }
        return new ArrayList<>(choices.values());
    }

    private static void add(Map<String, UnitChoice> choices, @Nullable String code, List<String> words, Decision now) {
        if (code != null && !code.isBlank()) {
            now.units()
                    .find(code)
                    .map(unit -> new UnitChoice(code, unit.name(), words))
                    .ifPresent(choice -> choices.putIfAbsent(code, choice));
        }
    }

    /** Units that have every word of the search in name or code; the higher levels first. */
    private static List<UnitRecord> found(String search, Decision now) {
        if (search.isEmpty()) {
            return List.of();
        }
        String[] words = search.toLowerCase(Locale.ROOT).split("\\s+", -1);
        return now.units().all().stream()
                .filter(unit -> Arrays.stream(words).allMatch(word -> isIn(unit, word)))
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .limit(MOST_FOUND)
                .toList();
    }

    private static boolean isIn(UnitRecord unit, String word) {
        return unit.name().toLowerCase(Locale.ROOT).contains(word)
                || unit.code().toLowerCase(Locale.ROOT).contains(word);
    }
}

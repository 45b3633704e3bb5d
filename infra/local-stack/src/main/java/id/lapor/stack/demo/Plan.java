package id.lapor.stack.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What is filed in one row and what becomes of it: the same row and the same world give the same plan, in every run.
 *
 * @param body what is sent to {@code POST /api/v1/complaints}
 * @param unit the unit that the desk gives it to, should it come to the desk
 * @param secondUnit the unit that it is given to when the first returns it
 */
record Plan(Map<String, Object> body, Fate fate, String unit, String secondUnit) {
    private static final List<String> KINDS =
            List.of("COMPLAINT", "COMPLAINT", "COMPLAINT", "COMPLAINT", "INFORMATION_REQUEST", "ASPIRATION");
    private static final long MIX = 0x9E3779B97F4A7C15L;

    static Plan of(int row, Sample sample, World world) {
        SplittableRandom chance = new SplittableRandom(row * MIX);
        String unit = pick(chance, world.units());
        String second = pick(
                chance,
                world.units().stream().filter(other -> !other.equals(unit)).toList());
        int target = chance.nextInt(100);
        boolean toDesk = target >= 65 || (target >= 45 && world.categories().isEmpty());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", sample.title());
        body.put("narrative", sample.narrative());
        put(body, "kind", chance.nextInt(10) == 0 ? null : pick(chance, KINDS));
        put(body, "unitCode", target < 45 ? unit : null);
        put(body, "categoryCode", target >= 45 && !toDesk ? pick(chance, world.categories()) : null);
        body.put("anonymous", chance.nextInt(100) < 20);
        body.put("confidential", chance.nextInt(100) < 10);
        put(body, "contact", chance.nextInt(100) < 80 ? contact(row) : null);
        body.put("language", chance.nextInt(100) < 10 ? "en" : "id");
        int atDesk = chance.nextInt(100);
        int later = chance.nextInt(100);
        return new Plan(body, toDesk ? Fate.drawnAtDesk(atDesk, later) : Fate.drawn(later), unit, second);
    }

    private static Map<String, Object> contact(int row) {
        return Map.of("email", "reporter" + row + "@warga.example", "name", "Pelapor Contoh " + row);
    }

    private static void put(Map<String, Object> body, String field, @Nullable Object value) {
        if (value != null) {
            body.put(field, value);
        }
    }

    private static <T> T pick(SplittableRandom chance, List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}

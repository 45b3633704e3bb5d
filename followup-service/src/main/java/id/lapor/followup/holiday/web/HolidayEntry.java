package id.lapor.followup.holiday.web;

import id.lapor.followup.calendar.Holiday;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the page's form, right or wrong. */
record HolidayEntry(
        @Nullable String date,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String certainty,
        @Nullable String decree) {

    static final HolidayEntry EMPTY =
            new HolidayEntry(null, null, Holiday.Kind.PUBLIC_HOLIDAY.name(), Holiday.Certainty.OFFICIAL.name(), null);

    /** What is wrong, as the code of a message by the field's id; a day that has passed cannot be changed any more. */
    Map<String, String> faults(LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            faults.put("date", "calendar.fault.date");
        } else if (day.get().isBefore(today)) {
            faults.put("date", "calendar.fault.past");
        }
        note(faults, "name", isText(name, HolidayForm.LONGEST_NAME));
        note(faults, "kind", one(Holiday.Kind.values(), kind).isPresent());
        note(faults, "certainty", one(Holiday.Certainty.values(), certainty).isPresent());
        note(faults, "decree", isText(decree, HolidayForm.LONGEST_DECREE));
        return faults;
    }

    /** The day, once nothing is wrong. */
    Holiday holiday() {
        HolidayForm form = new HolidayForm(
                one(Holiday.Kind.values(), kind).orElseThrow(),
                one(Holiday.Certainty.values(), certainty).orElseThrow(),
                name,
                decree);
        return form.on(day().orElseThrow());
    }

    private Optional<LocalDate> day() {
        try {
            return date == null ? Optional.empty() : Optional.of(LocalDate.parse(date.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static void note(Map<String, String> faults, String field, boolean right) {
        if (!right) {
            faults.put(field, "calendar.fault." + field);
        }
    }

    private static boolean isText(@Nullable String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}

package id.lapor.followup.holiday.web;

import id.lapor.followup.calendar.Holiday;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day off, as a program sends it. */
record HolidayForm(
        @NotNull Holiday.Kind kind,
        @NotNull Holiday.Certainty certainty,

        @NotBlank @Size(max = HolidayForm.LONGEST_NAME) @Nullable String name,

        @NotBlank @Size(max = HolidayForm.LONGEST_DECREE) @Nullable String decree) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_DECREE = 300;

    Holiday on(LocalDate date) {
        return new Holiday(
                date,
                kind,
                certainty,
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(decree).strip());
    }
}

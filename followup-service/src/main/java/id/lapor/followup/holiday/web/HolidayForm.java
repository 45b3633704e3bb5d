package id.lapor.followup.holiday.web;

import id.lapor.followup.calendar.Holiday;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day off, as a form or a program sends it. */
record HolidayForm(
        @NotNull Holiday.Kind kind,
        @NotNull Holiday.Certainty certainty,

        @NotBlank @Size(max = 200) @Nullable String name,

        @NotBlank @Size(max = 300) @Nullable String decree) {

    Holiday on(LocalDate date) {
        return new Holiday(
                date,
                kind,
                certainty,
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(decree).strip());
    }
}

package id.lapor.followup.holiday.web;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.followup.calendar.Holiday;
import id.lapor.followup.holiday.Calendars;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The table of holidays: whoever is signed in reads it, the bureau maintains it. */
@RestController
@RequestMapping("/api/v1/holidays")
class HolidayController {
    private final Calendars calendars;

    HolidayController(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The days off of a year, 2000 to 2100.
     *
     * @param whole whether the bureau or a release has said that none is missing
     */
    record YearOfDays(int year, boolean whole, List<Holiday> items) {}

    @GetMapping
    YearOfDays year(Person person, @RequestParam @Min(2000) @Max(2100) int year) {
        return yearOfDays(Year.of(year));
    }

    /** Says that the table of a year is whole: its deadlines are no estimates from then on. */
    @PutMapping("/years/{year}")
    YearOfDays conclude(Person person, @PathVariable @Min(2000) @Max(2100) int year) {
        person.require(Role.BUREAU);
        calendars.conclude(Year.of(year));
        return yearOfDays(Year.of(year));
    }

    private YearOfDays yearOfDays(Year year) {
        return new YearOfDays(year.getValue(), calendars.isWhole(year), calendars.of(year));
    }

    /** Sets a day, or says it anew; running deadlines are counted anew. */
    @PutMapping("/{date}")
    Holiday put(Person person, @PathVariable LocalDate date, @RequestBody @Valid HolidayForm body) {
        person.require(Role.BUREAU);
        Holiday day = body.on(date);
        calendars.put(day);
        return day;
    }

    /** Makes a day an ordinary one again; one that is ordinary stays so. */
    @DeleteMapping("/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Person person, @PathVariable LocalDate date) {
        person.require(Role.BUREAU);
        calendars.remove(date);
    }
}

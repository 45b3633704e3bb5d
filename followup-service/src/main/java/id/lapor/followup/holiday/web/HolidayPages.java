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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the bureau maintains the table of holidays. */
@Controller
@RequestMapping("/holidays")
class HolidayPages {
    private final Calendars calendars;

    HolidayPages(Calendars calendars) {
        this.calendars = calendars;
    }

    /** A day in words, and whether it can still be changed. */
    record Row(Holiday day, String when, boolean open) {}

    @GetMapping
    String show(
            Person person,
            @RequestParam(required = false) @Min(2000) @Max(2100) @Nullable Integer year,
            Model model,
            Locale locale) {
        person.require(Role.BUREAU);
        LocalDate today = calendars.today();
        int shown = year == null ? calendars.missingYear().orElse(today.getYear()) : year;
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEEE, d MMMM", locale);
        List<Row> rows = calendars.of(Year.of(shown)).stream()
                .map(day -> new Row(day, words.format(day.date()), !day.date().isBefore(today)))
                .toList();
        model.addAttribute("place", "holidays");
        model.addAttribute("year", shown);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 2)
                        .boxed()
                        .toList());
        model.addAttribute("rows", rows);
        model.addAttribute("from", today);
        model.addAttribute("kinds", Holiday.Kind.values());
        model.addAttribute("certainties", Holiday.Certainty.values());
        calendars.missingYear().ifPresent(missing -> model.addAttribute("missingYear", String.valueOf(missing)));
        return "holidays/table";
    }

    @PostMapping
    String put(
            Person person,
            @RequestParam LocalDate date,
            @Valid @ModelAttribute("form") HolidayForm form,
            RedirectAttributes then) {
        person.require(Role.BUREAU);
        calendars.put(form.on(date));
        return saved(date, then);
    }

    @PostMapping("/removal")
    String remove(Person person, @RequestParam LocalDate date, RedirectAttributes then) {
        person.require(Role.BUREAU);
        calendars.remove(date);
        return saved(date, then);
    }

    private static String saved(LocalDate date, RedirectAttributes then) {
        then.addFlashAttribute("saved", true);
        return "redirect:/holidays?year=" + date.getYear();
    }
}

package id.lapor.followup.holiday.web;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.followup.calendar.Holiday;
import id.lapor.followup.holiday.Calendars;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final MessageSource messages;

    HolidayPages(Calendars calendars, MessageSource messages) {
        this.calendars = calendars;
        this.messages = messages;
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
        int shown =
                year == null ? calendars.missingYear().orElse(calendars.today().getYear()) : year;
        return show(shown, HolidayEntry.EMPTY, Map.of(), model, locale);
    }

    private String show(int shown, HolidayEntry form, Map<String, String> errors, Model model, Locale locale) {
        LocalDate today = calendars.today();
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
        model.addAttribute("whole", calendars.isWhole(Year.of(shown)));
        model.addAttribute("from", today);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", words(Holiday.Kind.values(), "calendar.kind.", locale));
        model.addAttribute("certainties", words(Holiday.Certainty.values(), "calendar.certainty.", locale));
        calendars.missingYear().ifPresent(missing -> model.addAttribute("missingYear", String.valueOf(missing)));
        return "holidays/table";
    }

    @PostMapping
    String put(
            Person person,
            @ModelAttribute("form") HolidayEntry form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        person.require(Role.BUREAU);
        LocalDate today = calendars.today();
        Map<String, String> errors = form.faults(today);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            errors.replaceAll((field, code) -> messages.getMessage(code, null, locale));
            return show(today.getYear(), form, errors, model, locale);
        }
        Holiday day = form.holiday();
        calendars.put(day);
        return saved(day.date(), then);
    }

    @PostMapping("/removal")
    String remove(Person person, @RequestParam LocalDate date, RedirectAttributes then) {
        person.require(Role.BUREAU);
        calendars.remove(date);
        return saved(date, then);
    }

    @PostMapping("/conclusion")
    String conclude(Person person, @RequestParam @Min(2000) @Max(2100) int year, RedirectAttributes then) {
        person.require(Role.BUREAU);
        calendars.conclude(Year.of(year));
        then.addFlashAttribute("concluded", String.valueOf(year));
        return "redirect:/holidays?year=" + year;
    }

    private Map<String, String> words(Enum<?>[] values, String prefix, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            words.put(value.name(), messages.getMessage(prefix + value.name(), null, locale));
        }
        return words;
    }

    private static String saved(LocalDate date, RedirectAttributes then) {
        then.addFlashAttribute("saved", true);
        return "redirect:/holidays?year=" + date.getYear();
    }
}

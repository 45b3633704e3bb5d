package id.lapor.notification.unit;

import id.lapor.events.UnitRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A unit through time: names and addresses change, the code stays. */
@Document("units")
public class Unit {
    /** What holds from a day on, until the next form's first day. */
    record Form(String name, String zone, String noticeAddress, LocalDate validFrom, long revision) {}

    @Id
    private final String code;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it.
    private @Nullable Long version;

    private List<Form> forms = new ArrayList<>();

    Unit(String code) {
        this.code = code;
    }

    /** Takes a form that is newer than the one known; says whether anything changed. */
    boolean learn(UnitRecord unit, long revision) {
        boolean known = forms.stream()
                .anyMatch(form -> form.validFrom().equals(unit.validFrom()) && form.revision() >= revision);
        if (known) {
            return false;
        }
        forms.removeIf(form -> form.validFrom().equals(unit.validFrom()));
        forms.add(new Form(unit.name(), unit.zone().getId(), unit.noticeAddress(), unit.validFrom(), revision));
        return true;
    }

    /** Takes out the form of that first day. */
    boolean forget(LocalDate validFrom) {
        return forms.removeIf(form -> form.validFrom().equals(validFrom));
    }

    /** The form that holds on a day; before the first one, the first. */
    private Form on(LocalDate day) {
        return forms.stream()
                .filter(form -> !form.validFrom().isAfter(day))
                .max(Comparator.comparing(Form::validFrom))
                .or(() -> forms.stream().min(Comparator.comparing(Form::validFrom)))
                .orElseThrow(() -> new IllegalStateException("The unit " + code + " has no form"));
    }

    public String name(LocalDate day) {
        return on(day).name();
    }

    public ZoneId zone(LocalDate day) {
        return ZoneId.of(on(day).zone());
    }

    public String noticeAddress(LocalDate day) {
        return on(day).noticeAddress();
    }

    boolean isKnown() {
        return !forms.isEmpty();
    }
}

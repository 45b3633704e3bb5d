package id.lapor.routing.routing;

import id.lapor.events.Dossier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the report is about, in the reporter's words. Who reported is not needed to decide, so it is not kept here. */
public record Matter(
        String title,
        String narrative,
        @Nullable LocalDate occurredOn,
        @Nullable String place,
        @Nullable String regencyCode) {

    static Matter of(Dossier dossier) {
        Dossier.Place place = dossier.place();
        return new Matter(
                dossier.title(),
                dossier.narrative(),
                dossier.occurredOn(),
                place == null ? null : place.text(),
                place == null ? null : place.regencyCode());
    }
}

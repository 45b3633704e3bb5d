package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject and the unit that answers for it. Travels on {@link Topics#REFERENCE} under {@code category/CODE/validFrom}.
 */
@JsonTypeName("category.v1")
public record CategoryRecord(
        String code,
        String nameId,
        String nameEn,
        String unitCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}

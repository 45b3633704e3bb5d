package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation while {@code validFrom <= day < validTo}. Travels on {@link Topics#REFERENCE} under
 * {@code unit/CODE/validFrom}.
 *
 * @param code at most 24 characters of {@code [A-Z0-9]+(-[A-Z0-9]+)*}
 * @param parents a work unit has two: the technical one (main unit) first, then the administrative one (regional office)
 * @param zone the unit's own time zone: WIB, WITA or WIT
 * @param noticeAddress e-mail address for notices to the unit
 */
@JsonTypeName("unit.v1")
public record UnitRecord(
        String code,
        String name,
        UnitLevel level,
        List<String> parents,
        ZoneId zone,
        String noticeAddress,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public UnitRecord {
        parents = List.copyOf(parents);
    }

    /** Height in the tree, the ministry first. */
    public enum UnitLevel {
        MINISTRY,
        MAIN_UNIT,
        REGIONAL_OFFICE,
        WORK_UNIT
    }
}

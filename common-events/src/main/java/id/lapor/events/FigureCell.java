package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * One counted figure. Travels on {@link Topics#FIGURES}, keyed by its own coordinates.
 *
 * @param measure what is counted, e.g. {@code filed}, {@code status.ROUTED}, {@code late}
 * @param unitCode the unit, absent for the whole ministry
 * @param kind the kind, absent for all kinds
 * @param day ISO day in the bureau's zone on which the report was filed, absent for all time
 * @param value the count, never negative
 */
@JsonTypeName("figure.v1")
public record FigureCell(
        String measure,
        @Nullable String unitCode,
        @Nullable ReportKind kind,
        @Nullable String day,
        long value) {}

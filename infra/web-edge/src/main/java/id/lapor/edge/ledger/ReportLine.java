package id.lapor.edge.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands in the eyes of intake, routing, follow-up or reporting.
 *
 * @param status one of the statuses of the architecture; services that know the report give the same
 * @param assignment number of the current assignment, 1, 2, 3 ...; absent before the first
 * @param unitCode who holds it
 * @param events how many events of its own the service has recorded for this report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportLine(
        String trackingNumber,
        String status,
        @Nullable Integer assignment,
        @Nullable String unitCode,
        long events) implements LedgerSource.Line {}

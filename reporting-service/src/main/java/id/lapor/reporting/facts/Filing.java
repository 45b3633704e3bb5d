package id.lapor.reporting.facts;

import id.lapor.events.ReportKind;
import java.time.LocalDate;

/** What intake said. The day is that of filing, in the bureau's zone. */
public record Filing(LocalDate day, ReportKind kind) {}

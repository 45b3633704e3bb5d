package id.lapor.followup.casefile;

import id.lapor.events.ReportKind;
import java.time.Instant;

/**
 * What intake said when the report was filed.
 *
 * @param kind as the reporter sees it; what counts is the kind of the assignment
 * @param anonymous hides who reported
 * @param confidential hides what was reported from all who do not handle it
 */
public record Filing(ReportKind kind, boolean anonymous, boolean confidential, Instant at) {}

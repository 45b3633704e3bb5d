package id.lapor.reporting.facts;

import id.lapor.events.ReportKind;

/** What routing said last: the assignment, from 1, who holds it, and the kind as verified. */
public record Disposition(int assignment, String unitCode, ReportKind kind) {}

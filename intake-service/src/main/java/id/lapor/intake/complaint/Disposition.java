package id.lapor.intake.complaint;

import id.lapor.events.ReportKind;

/** Where routing last sent a report: a higher assignment replaces every lower one. */
record Disposition(int assignment, String unitCode, ReportKind kind) {}

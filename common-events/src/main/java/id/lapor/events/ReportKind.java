package id.lapor.events;

/** What a report is, as SP4N-LAPOR! classes it. The name is what travels; its words belong to the pages. */
public enum ReportKind {
    /** <i>Pengaduan tidak berkadar pengawasan</i>: about a service. */
    COMPLAINT,
    /** <i>Pengaduan berkadar pengawasan</i>: alleges conduct and needs an examination. */
    OVERSIGHT_COMPLAINT,
    /** <i>Aspirasi</i>. */
    ASPIRATION,
    /** <i>Permintaan informasi</i>. */
    INFORMATION_REQUEST
}

package id.lapor.acceptance.browser;

/** What the filing and tracking pages say, in one of the two languages. */
enum Words {
    INDONESIAN(
            "",
            "Pengaduan",
            "Judul",
            "Isi laporan",
            "Cari nama kantor",
            "Cari",
            "Surel",
            "Lanjut",
            "Periksa laporan Anda",
            "Kirim laporan",
            "Laporan Anda sudah sampai",
            "Lacak laporan ini"),
    ENGLISH(
            "/en",
            "Complaint",
            "Title",
            "Your report",
            "Search for an office",
            "Search",
            "E-mail",
            "Continue",
            "Check your report",
            "Send the report",
            "Your report has arrived",
            "Track this report");

    final String prefix;
    final String complaint;
    final String title;
    final String narrative;
    final String office;
    final String search;
    final String email;
    final String next;
    final String check;
    final String send;
    final String arrived;
    final String track;

    Words(
            String prefix,
            String complaint,
            String title,
            String narrative,
            String office,
            String search,
            String email,
            String next,
            String check,
            String send,
            String arrived,
            String track) {
        this.prefix = prefix;
        this.complaint = complaint;
        this.title = title;
        this.narrative = narrative;
        this.office = office;
        this.search = search;
        this.email = email;
        this.next = next;
        this.check = check;
        this.send = send;
        this.arrived = arrived;
        this.track = track;
    }
}

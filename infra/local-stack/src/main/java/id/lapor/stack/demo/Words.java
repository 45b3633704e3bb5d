package id.lapor.stack.demo;

import java.util.List;

/** What the played officers and reporters write. */
final class Words {
    static final String RETURN_NOTE = "Pokok laporan ini berada di luar kewenangan unit kami.";

    static final String COMPLETION_REQUEST = "Mohon sebutkan kantor yang Anda maksud dan tanggal kejadiannya.";
    static final String QUESTION = "Di kantor mana dan pada tanggal berapa Anda datang?";
    static final String ARCHIVE_NOTE =
            "Hal ini wewenang pemerintah daerah; silakan hubungi dinas terkait di kota Anda.";

    private static final List<String> COMPLETIONS = List.of(
            "Kantornya yang di pusat kota, kejadiannya Senin pagi minggu lalu.",
            "Saya datang pada tanggal 3 bulan ini, sekitar pukul sepuluh.",
            "Yang saya maksud kantor yang paling dekat dengan terminal; saya sudah dua kali ke sana bulan ini.");
    private static final List<String> ANSWERS = List.of(
            "Terima kasih atas laporan Anda. Kami telah memeriksa catatan layanan pada hari yang Anda sebut dan meminta"
                    + " petugas loket menyelesaikan berkas Anda paling lambat dua hari kerja.",
            "Laporan Anda telah kami periksa di lapangan. Perbaikan sudah dimulai hari ini dan kami jadwalkan selesai"
                    + " pada akhir pekan ini.",
            "Informasi yang Anda minta: layanan dibuka Senin sampai Jumat pukul 08.00–15.00, tanpa biaya, dengan"
                    + " membawa kartu identitas asli.",
            "Kami mohon maaf atas keterlambatan ini. Permohonan Anda sudah kami proses kembali dan pemberitahuan"
                    + " pengambilan dikirim hari ini.",
            "Usulan Anda kami terima dan kami bahas dalam rapat layanan bulan ini. Hasilnya diumumkan di papan"
                    + " layanan.");
    private static final List<String> SECOND_ANSWERS = List.of(
            "Menjawab tanggapan Anda: berkas sudah diperiksa ulang bersama petugas terkait dan hasilnya kami sampaikan"
                    + " secara tertulis.",
            "Terima kasih atas keterangan tambahan. Dengan itu penanganan kami lanjutkan dan kami selesaikan hari"
                    + " ini.");
    private static final List<String> REPLIES = List.of(
            "Terima kasih, tetapi masalahnya masih terjadi pagi ini. Mohon diperiksa kembali.",
            "Saya sudah datang ke loket, tetapi petugas belum mengetahui hal ini.",
            "Mohon penjelasan kapan tepatnya perbaikan itu selesai.");

    private Words() {}

    static String answer(String key, int round) {
        return chosen(round == 0 ? ANSWERS : SECOND_ANSWERS, key);
    }

    static String completion(String key) {
        return chosen(COMPLETIONS, key);
    }

    static String reply(String key) {
        return chosen(REPLIES, key);
    }

    private static String chosen(List<String> from, String key) {
        return from.get(Math.floorMod(key.hashCode(), from.size()));
    }
}

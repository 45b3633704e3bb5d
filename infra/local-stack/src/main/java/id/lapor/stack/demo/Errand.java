package id.lapor.stack.demo;

import java.util.Map;

/**
 * What the desk shall do with a report when it comes upon it.
 *
 * @param action the last part of the address: {@code disposition}, {@code completion-request} or {@code archive}
 */
record Errand(String action, Map<String, Object> body) {

    static Errand give(String unit) {
        return new Errand("disposition", Map.of("unitCode", unit, "note", "Mohon ditindaklanjuti sesuai kewenangan."));
    }

    static Errand askReporter() {
        return new Errand("completion-request", Map.of("text", Words.COMPLETION_REQUEST));
    }

    static Errand archive() {
        return new Errand("archive", Map.of("reason", "NO_AUTHORITY", "text", Words.ARCHIVE_NOTE));
    }
}

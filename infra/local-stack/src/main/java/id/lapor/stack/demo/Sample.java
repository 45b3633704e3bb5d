package id.lapor.stack.demo;

/**
 * What a reporter writes.
 *
 * @param title 3 to 250 characters
 * @param narrative 1 to 20,000 characters
 */
record Sample(String title, String narrative) {
    private static final int LONGEST_TITLE = 250;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_NARRATIVE = 20_000;

    /** Cuts what is too long, drops what no keyboard types, and takes a missing title from the beginning of the text. */
    static Sample of(String title, String narrative) {
        String text = clean(narrative.isBlank() ? title : narrative);
        String head = clean(title).replaceAll("\\s+", " ");
        String named = head.length() < SHORTEST_TITLE ? text.replaceAll("\\s+", " ") : head;
        return new Sample(
                cut(named.length() < SHORTEST_TITLE ? ("Laporan " + named).strip() : named, LONGEST_TITLE),
                cut(text.isEmpty() ? "-" : text, LONGEST_NARRATIVE));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}

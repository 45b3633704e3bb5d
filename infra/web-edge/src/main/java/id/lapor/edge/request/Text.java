package id.lapor.edge.request;

/** What may stand in a text that a person or a program sends. */
public final class Text {

    private Text() {}

    /**
     * Whether a text holds only characters that text can have: no control character but tab, line feed and carriage
     * return, and no half of a surrogate pair, which could not be stored as UTF-8.
     */
    public static boolean isClean(String text) {
        return text.codePoints().allMatch(Text::isClean);
    }

    private static boolean isClean(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean white = character == '\t' || character == '\n' || character == '\r';
        return white || !(half || Character.isISOControl(character));
    }
}

package id.lapor.reporting.stream;

/**
 * The value of a cell.
 *
 * @param value the count
 * @param revision how often it has changed: what is told later carries a higher one
 */
record Sum(long value, long revision) {
    static final Sum NOTHING = new Sum(0, 0);

    Sum plus(long difference) {
        return new Sum(value + difference, revision + 1);
    }
}

package id.lapor.followup.calendar;

import java.time.LocalDate;

/**
 * A day on which offices are closed for the whole country.
 *
 * @param name Indonesian, as the decree has it
 * @param decree the joint decree (<i>SKB tiga menteri</i>) or presidential decree that it stands in
 */
public record Holiday(LocalDate date, Kind kind, Certainty certainty, String name, String decree) {

    /** Why offices are closed. */
    public enum Kind {
        /** <i>Libur nasional</i>. */
        PUBLIC_HOLIDAY,
        /** <i>Cuti bersama</i>, set by a yearly joint decree. */
        JOINT_LEAVE,
        /** Declared by presidential decree for an election. */
        ELECTION
    }

    /** How sure the date is: those by the moon are confirmed late. */
    public enum Certainty {
        OFFICIAL,
        ESTIMATED,
        TO_BE_CHECKED
    }

    /** Reads a line {@code date,kind,certainty,name,decree}; refuses any other. */
    static Holiday parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("A holiday has five cells: " + line);
        }
        return new Holiday(
                LocalDate.parse(cells[0]), Kind.valueOf(cells[1]), Certainty.valueOf(cells[2]), cells[3], cells[4]);
    }
}

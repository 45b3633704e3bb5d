package id.lapor.routing.routing;

import java.util.List;

/** Something that is not done at the desk, and what would be possible instead. */
public final class DeskRefused extends RuntimeException {

    /** What stands in the way. */
    public enum Obstacle {
        /** No unit has or had that code. */
        UNKNOWN_UNIT,
        /** No category of today has that code. */
        UNKNOWN_CATEGORY,
        /** The unit has ended, or has not begun. */
        UNIT_NOT_VALID,
        /** The report alleges conduct of that unit or of one above it. */
        ACCUSED_UNIT,
        /** The unit has accepted the report: only the unit can give it back. */
        ALREADY_ACCEPTED,
        /** The report is with a unit: neither the reporter is asked nor is it put away from here. */
        NOT_AT_DESK,
        /** The report was put away. */
        ALREADY_ARCHIVED,
        /** Somebody else decided while the person was reading. */
        MOVED_MEANWHILE,
        /** One half of the report is still on its way. */
        NOT_COMPLETE
    }

    private final Obstacle obstacle;
    private final String about;
    private final List<String> allowed;

    /**
     * @param about the code or number that is refused
     * @param allowed codes that would be taken instead; empty where there are none or any other
     */
    DeskRefused(Obstacle obstacle, String about, List<String> allowed) {
        super(obstacle + " " + about);
        this.obstacle = obstacle;
        this.about = about;
        this.allowed = List.copyOf(allowed);
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    public String about() {
        return about;
    }

    public List<String> allowed() {
        return allowed;
    }
}

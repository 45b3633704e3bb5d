package id.lapor.routing.routing;

import id.lapor.routing.routing.DeskRefused.Obstacle;
import id.lapor.routing.routing.Standing.Action;
import java.util.List;

/** What a report has to stand in for the desk to keep it back, in the order in which a person is told. */
final class DeskCheck {

    /**
     * @return where the action leads
     * @throws DeskRefused if it has no place in this standing
     */
    static Standing after(Standing standing, Action action) {
        if (standing == Standing.HEARD) {
            throw refused(Obstacle.NOT_COMPLETE);
        }
        if (standing == Standing.ARCHIVED) {
            throw refused(Obstacle.ALREADY_ARCHIVED);
        }
        return standing.after(action).orElseThrow(() -> refused(Obstacle.NOT_AT_DESK));
    }

    private static DeskRefused refused(Obstacle obstacle) {
        return new DeskRefused(obstacle, "", List.of());
    }

    private DeskCheck() {}
}

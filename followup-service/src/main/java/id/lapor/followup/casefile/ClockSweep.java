package id.lapor.followup.casefile;

import id.lapor.followup.FollowupSettings;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Tells of the clocks that ran out. It asks the database for what is due, so its cost grows with that and not with what is
 * open. Several replicas may sweep at once: a case is one document with a version, so the second finds it told.
 */
@Service
public class ClockSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);

    private final Cases cases;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int size;

    ClockSweep(Cases cases, WorkingCalendar calendar, Clock clock, FollowupSettings settings) {
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
        this.size = settings.sweepSize();
    }

    /** Goes on until nothing is due, or until a round in which something failed. */
    public void run() {
        boolean more = true;
        while (more) {
            Moment now = new Moment(clock.instant(), calendar);
            List<String> due = cases.due(now.at(), size);
            long done = due.stream().filter(id -> strike(id, now)).count();
            more = done == size;
        }
    }

    private boolean strike(String id, Moment now) {
        try {
            cases.change(id, it -> it.strike(now));
            return true;
        } catch (RuntimeException e) {
            // One case that cannot be told of must not keep the others waiting; the next sweep tries it again.
            LOG.error("The clocks of {} could not be told of", id, e);
            return false;
        }
    }
}

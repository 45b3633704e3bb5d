package id.lapor.followup.casefile;

import id.lapor.followup.FollowupSettings;
import id.lapor.followup.access.Reach;
import id.lapor.followup.holiday.Calendars;
import id.lapor.followup.unit.Units;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Gives use cases and pages their now: the time, the calendar and the organisation that hold. */
@Service
public class Moments {
    private final Clock clock;
    private final Calendars calendars;
    private final Units units;
    private final FollowupSettings settings;

    Moments(Clock clock, Calendars calendars, Units units, FollowupSettings settings) {
        this.clock = clock;
        this.calendars = calendars;
        this.units = units;
        this.settings = settings;
    }

    public Moment now() {
        Offices offices = new Offices(units.tree(), Reach.INSPECTORATE, settings.aboveBureau());
        return new Moment(clock.instant(), calendars.current(), offices);
    }
}

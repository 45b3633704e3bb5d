package id.lapor.followup;

import id.lapor.followup.calendar.Holidays;
import id.lapor.followup.calendar.OfficeHours;
import id.lapor.followup.calendar.WorkingCalendar;
import id.lapor.followup.casefile.ClockSweep;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** The working calendar of the installation, and the sweep that looks for due clocks. */
@Configuration(proxyBeanMethods = false)
class CaseTimes {
    private static final Logger LOG = LoggerFactory.getLogger(CaseTimes.class);

    @Bean
    WorkingCalendar workingCalendar(FollowupSettings settings) {
        return new WorkingCalendar(
                Holidays.shipped(), new OfficeHours(settings.opens(), settings.closes()), settings.bureauZone());
    }

    @Bean
    SchedulingConfigurer clockSweeps(ClockSweep sweep, FollowupSettings settings) {
        return tasks -> tasks.addFixedDelayTask(sweep::run, settings.sweep());
    }

    /** Deadlines beyond the table are counted by weekday alone: whoever runs the service should know. */
    @Bean
    ApplicationRunner missingYearWarning(WorkingCalendar calendar, Clock clock) {
        return started -> calendar.holidays()
                .missingYear(LocalDate.ofInstant(clock.instant(), calendar.zone()))
                .ifPresent(year -> LOG.warn("The table of holidays has no {}: its days count by weekday alone", year));
    }
}

package id.lapor.followup;

import id.lapor.followup.casefile.ClockSweep;
import id.lapor.followup.holiday.Calendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** The sweep that looks for due clocks, and the table of holidays at start. */
@Configuration(proxyBeanMethods = false)
class CaseTimes {
    private static final Logger LOG = LoggerFactory.getLogger(CaseTimes.class);

    @Bean
    SchedulingConfigurer clockSweeps(ClockSweep sweep, FollowupSettings settings) {
        return tasks -> tasks.addFixedDelayTask(sweep::run, settings.sweep());
    }

    /** Deadlines beyond the table are counted by weekday alone: whoever runs the service should know. */
    @Bean
    ApplicationRunner holidays(Calendars calendars) {
        return started -> {
            calendars.supplement();
            calendars
                    .missingYear()
                    .ifPresent(year -> LOG.warn(
                            "The table of holidays is not complete for {}: its deadlines are estimates", year));
        };
    }
}

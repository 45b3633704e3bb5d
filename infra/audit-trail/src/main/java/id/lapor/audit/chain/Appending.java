package id.lapor.audit.chain;

import java.time.Clock;
import java.time.ZoneId;

/**
 * How a service's chain goes on.
 *
 * @param service short name of the service
 * @param clock the machine's, whatever clock the domain reads
 * @param zone in which a day begins
 */
public record Appending(Trail trail, String service, Clock clock, ZoneId zone) {
    Appender appender() {
        return new Appender(trail, service, clock, zone);
    }
}

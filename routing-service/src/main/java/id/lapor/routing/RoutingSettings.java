package id.lapor.routing;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the routing service.
 *
 * @param bureauZone zone of the central bureau, which says what day it is
 */
@ConfigurationProperties("lapor.routing")
record RoutingSettings(@DefaultValue("Asia/Jakarta") ZoneId bureauZone) {}

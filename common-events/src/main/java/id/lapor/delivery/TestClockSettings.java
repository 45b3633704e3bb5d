package id.lapor.delivery;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether the domain's time can be moved.
 *
 * @param file where the stack keeps how far its test clock is from the machine's; absent wherever time is only what it is
 */
@ConfigurationProperties("lapor.test-clock")
record TestClockSettings(@Nullable Path file) {}

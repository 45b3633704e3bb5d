package id.lapor.routing;

import id.lapor.delivery.kit.BrokerAndStore;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real broker and store, with its web in the test's JVM; one context for all who use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "logging.level.org.apache.kafka=WARN")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = BrokerAndStore.class)
@Import({Neighbours.class, DeskCalls.class})
public @interface RoutingTest {}

package id.lapor.reporting;

import id.lapor.delivery.kit.BrokerAndStore;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a real broker and store. One context serves all such tests: a second one would begin to count anew and
 * write its half of the figures over those of the first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {BrokerAndStore.class, StateOfItsOwn.class})
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface ReportingTest {}

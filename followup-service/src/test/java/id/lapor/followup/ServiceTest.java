package id.lapor.followup;

import id.lapor.delivery.kit.BrokerAndStore;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real broker and store, with a clock that the test moves. One context serves all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "lapor.followup.sweep=200ms",
            "lapor.followup.sweep-size=20",
            "spring.mongodb.database=followup_test"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = BrokerAndStore.class)
@Import(ServiceTestBeans.class)
@interface ServiceTest {}

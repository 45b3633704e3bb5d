package id.lapor.notification;

import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.notification.book.SettleNotice;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The whole service on a real broker, store and mail server, impatient. One context serves all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"lapor.notification.sweep=200ms", "lapor.notification.lease=700ms"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {BrokerAndStore.class, Surroundings.class})
@MockitoSpyBean(types = SettleNotice.class)
@interface NotificationTest {}

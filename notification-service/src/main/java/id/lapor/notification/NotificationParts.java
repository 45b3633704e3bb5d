package id.lapor.notification;

import id.lapor.delivery.Documents;
import id.lapor.delivery.Outboxes;
import id.lapor.notification.book.NoticeBook;
import id.lapor.notification.contact.ContactSafe;
import id.lapor.notification.notice.Notices;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The parts that are put together from settings. */
@Configuration
class NotificationParts {

    @Bean
    Outboxes outboxes() {
        return new Outboxes("notification", NoticeBook.class);
    }

    @Bean
    Documents<NoticeBook> books(MongoOperations mongo) {
        return new Documents<>(mongo, NoticeBook.class, NoticeBook::unheard);
    }

    /** Leases run on the machine's clock, whatever the domain's clock says. */
    @Bean
    Notices notices(MongoOperations mongo, NotificationSettings settings) {
        return new Notices(mongo, InstantSource.system(), settings.lease());
    }

    @Bean
    ContactSafe contactSafe(NotificationSettings settings) {
        return new ContactSafe(settings.keysDir());
    }
}

package id.lapor.intake;

import id.lapor.intake.complaint.Books;
import id.lapor.intake.identity.Identities;
import id.lapor.intake.reference.ReferenceShelf;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done from time to time; safe in several replicas at once. */
@Component
class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Books books;
    private final Identities identities;
    private final ReferenceShelf shelf;

    Upkeep(Books books, Identities identities, ReferenceShelf shelf) {
        this.books = books;
        this.identities = identities;
        this.shelf = shelf;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void followReference() {
        shelf.follow();
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forgetReceipts() {
        long forgotten = books.forgetReceipts();
        LOG.debug("Took away {} sealed receipts", forgotten);
    }

    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void sweepIdentities() {
        long orphans = identities.sweep(IntakeConfiguration.MACHINE.instant(), books::names);
        if (orphans > 0) {
            LOG.info("Removed {} identities that no report came to name", orphans);
        }
    }
}

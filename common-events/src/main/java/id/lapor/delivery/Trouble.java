package id.lapor.delivery;

import com.mongodb.MongoException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

/** Tells what passes (an outage, a conflict, something not yet known) from what stays (poison). */
final class Trouble {

    /** Whether trying again can help: then it is tried without limit and is no attempt. */
    static boolean passes(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause) || cause instanceof NotYetKnown) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof UncategorizedMongoDbException
                || cause instanceof MongoException
                || cause instanceof RetriableException
                || cause instanceof InterruptedException;
    }

    private Trouble() {}
}

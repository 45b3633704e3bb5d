package id.lapor.notification.unit;

import id.lapor.delivery.NotYetKnown;
import id.lapor.delivery.Received;
import id.lapor.events.UnitRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The units known so far. */
@Component
public class Units {
    private static final String KEY = "unit/";

    private final MongoOperations mongo;

    Units(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Takes a reference record: a unit's is kept, procedure and categories are of no concern here. */
    public void learn(Received<UnitRecord> received) {
        if (!received.key().startsWith(KEY)) {
            return;
        }
        String[] codeAndDay = received.key().substring(KEY.length()).split("/", 2);
        change(codeAndDay[0], unit -> {
            if (received.isTombstone()) {
                return unit.forget(LocalDate.parse(codeAndDay[1]));
            }
            return unit.learn(received.body(), received.number());
        });
    }

    /** @throws NotYetKnown if its record has not arrived here yet */
    public Unit require(String code) {
        return Optional.ofNullable(mongo.findById(code, Unit.class))
                .filter(Unit::isKnown)
                .orElseThrow(() -> new NotYetKnown("The unit " + code));
    }

    private void change(String code, Predicate<Unit> change) {
        while (true) {
            try {
                Unit unit =
                        Optional.ofNullable(mongo.findById(code, Unit.class)).orElseGet(() -> new Unit(code));
                if (change.test(unit)) {
                    mongo.save(unit);
                }
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException conflict) {
                Thread.onSpinWait();
            }
        }
    }
}

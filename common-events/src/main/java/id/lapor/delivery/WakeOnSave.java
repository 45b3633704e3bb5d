package id.lapor.delivery;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/** Every save of a document that sends wakes the relay: no use case can forget to. */
final class WakeOnSave extends AbstractMongoEventListener<Correspondent> {
    private final OutboxRelay relay;

    WakeOnSave(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public void onAfterSave(AfterSaveEvent<Correspondent> event) {
        relay.wake(event.getSource());
    }
}

package id.lapor.store.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import java.time.Clock;
import java.time.Instant;

/**
 * What a driver is told at its first contact and by each heartbeat. No sessions are offered, so a driver starts no
 * transactions and retries no writes by itself.
 */
final class Hello {

    /** MongoDB 5.0. */
    private static final int WIRE_VERSION = 13;

    private Hello() {}

    static Document answer(Clock clock) {
        return Answers.ok(new Document("helloOk", true)
                .append("isWritablePrimary", true)
                .append("ismaster", true)
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE)
                .append("maxMessageSizeBytes", MongoWireProtocolHandler.MAX_MESSAGE_SIZE_BYTES)
                .append("maxWriteBatchSize", MongoWireProtocolHandler.MAX_WRITE_BATCH_SIZE)
                .append("localTime", Instant.now(clock))
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false));
    }
}

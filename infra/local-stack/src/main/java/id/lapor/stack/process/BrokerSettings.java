package id.lapor.stack.process;

import java.nio.file.Path;

/**
 * The broker's settings. Everything is written out at every start, so a moved folder or port is no trouble.
 *
 * <p>A short session makes the broker take itself back within seconds after {@code kill -9}: the registration of the dead
 * one has to expire first. The buffers of the log cleaner and the index files are those of a small machine.
 */
final class BrokerSettings {
    private BrokerSettings() {}

    static String text(Path data, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                group.initial.rebalance.delay.ms=0
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=12
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=12
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                log.cleaner.dedupe.buffer.size=4194304
                log.cleaner.io.buffer.size=65536
                log.index.size.max.bytes=1048576
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, data.toString().replace("\\", "\\\\"));
    }
}

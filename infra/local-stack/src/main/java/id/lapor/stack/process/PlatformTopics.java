package id.lapor.stack.process;

import id.lapor.delivery.TopicSetup;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Makes the platform's topics on the broker before anything uses them. */
final class PlatformTopics {
    private static final int CLUSTER = 3;

    private PlatformTopics() {}

    static void create(String bootstrap) throws StartFailure, InterruptedException {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (Admin admin = Admin.create(settings)) {
            int brokers = admin.describeCluster().nodes().get().size();
            new TopicSetup(admin, (short) (brokers < CLUSTER ? 1 : CLUSTER)).createAll();
        } catch (ExecutionException | IllegalStateException e) {
            throw new StartFailure(
                    "The broker at " + bootstrap + " does not take the platform's topics: " + e.getMessage());
        }
    }
}

package id.lapor.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.edge.check.AccessTable;
import id.lapor.edge.check.Asking;
import id.lapor.edge.check.Served;
import id.lapor.reporting.stream.RunningStreams;
import id.lapor.reporting.view.FigureView;
import id.lapor.reporting.view.Units;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint and page for every role, on the figures of the ministry, of the own unit and of units below, above and
 * beside it: the answers are those of the table under {@code access/}.
 */
@SpringBootTest(properties = "lapor.reporting.application-id=access-table")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = BrokerAndStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTests {
    private static final AccessTable TABLE = AccessTable.read("/access/table.csv");

    @Autowired
    private MockMvc http;

    @Autowired
    private FigureView view;

    @Autowired
    private Units units;

    @Autowired
    private RunningStreams streams;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @DynamicPropertySource
    static void stateOfItsOwn(DynamicPropertyRegistry registry) {
        Town.useStateOfItsOwn(registry);
    }

    @BeforeAll
    void fourReports() {
        Town.tellOfFourReports();
        await().atMost(Duration.ofMinutes(3)).until(() -> Town.isCounted(view, units) && streams.isRunning());
    }

    @Test
    void theTableNamesEveryEndpointAndNoOther() {
        assertThat(TABLE.endpoints()).isEqualTo(Served.by(mappings));
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws Exception {
        assertThat(TABLE.disagreements(http, Asking.by(AccessTable.Row::path, row -> "")))
                .isEmpty();
    }
}

package id.lapor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.check.AccessTable;
import id.lapor.edge.check.Asking;
import id.lapor.edge.check.Served;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Every endpoint and page for every role, and for somebody with none and with two: the answers are those of the table under {@code access/}. */
@NotificationTest
class AccessTableTests {
    private static final AccessTable TABLE = AccessTable.read("/access/table.csv");

    @Autowired
    private MockMvc http;

    @Autowired
    private ApplicationContext service;

    @Test
    void theTableNamesEveryEndpointAndNoOther() {
        assertThat(TABLE.endpoints()).isEqualTo(Served.by(service));
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws Exception {
        assertThat(TABLE.disagreements(http, Asking.by(AccessTable.Row::path, row -> "")))
                .isEmpty();
    }
}

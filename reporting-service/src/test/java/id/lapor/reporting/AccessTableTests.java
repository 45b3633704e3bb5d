package id.lapor.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.check.AccessTable;
import id.lapor.edge.check.Asking;
import id.lapor.edge.check.Served;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint and page for every role, on the figures of the ministry, of the own unit and of units below, above and
 * beside it: the answers are those of the table under {@code access/}.
 */
@ReportingTest
class AccessTableTests {
    private static final AccessTable TABLE = AccessTable.read("/access/table.csv");

    @Autowired
    private MockMvc http;

    @Autowired
    private Town town;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @BeforeAll
    void fourReports() {
        town.hasFourReports();
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

package id.lapor.stack.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ReportStatus;
import id.lapor.stack.account.Entry.Notices;
import id.lapor.stack.home.Service;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BalanceTests {
    private final Map<Service, Map<String, Entry>> ledgers = new EnumMap<>(Service.class);

    @Test
    void countsEachReportOnceByWhereItIs() {
        agree("A", ReportStatus.FILED, 0, "");
        agree("B", ReportStatus.RETURNED, 1, "BPHN");
        agree("C", ReportStatus.ROUTED, 1, "BPHN");
        agree("D", ReportStatus.CLOSED, 2, "SETJEN");
        agree("E", ReportStatus.ARCHIVED, 0, "");
        Balance balance = Balance.of(ledgers, figures(5));
        assertThat(balance.filed()).isEqualTo(5);
        assertThat(balance.atBureau()).isEqualTo(2);
        assertThat(balance.atUnits()).isEqualTo(2);
        assertThat(balance.count(ReportStatus.ARCHIVED)).isEqualTo(1);
        assertThat(balance.cases()).isEqualTo(3);
        assertThat(balance.isBalanced()).isTrue();
    }

    @Test
    void balancesWhenNothingWasFiled() {
        assertThat(Balance.of(ledgers, figures(0)).isBalanced()).isTrue();
    }

    @Test
    void namesAReportThatAServiceDoesNotKnow() {
        agree("A", ReportStatus.FILED, 0, "");
        ledger(Service.FOLLOWUP).remove("A");
        Balance balance = Balance.of(ledgers, figures(1));
        assertThat(balance.isBalanced()).isFalse();
        assertThat(balance.differences())
                .contains(new Difference(
                        "A", "status", Map.of("intake", "FILED", "followup", "nothing", "reporting", "FILED")));
    }

    @Test
    void namesAReportThatOnlyAnotherServiceKnows() {
        agree("A", ReportStatus.FILED, 0, "");
        put(Service.REPORTING, "GHOST", ReportStatus.FILED, 0, "");
        assertThat(Balance.of(ledgers, figures(1)).differences())
                .extracting(Difference::trackingNumber)
                .contains("GHOST")
                .doesNotContain("A");
    }

    @Test
    void namesAReportThatIsInTwoStates() {
        agree("A", ReportStatus.ANSWERED, 1, "BPHN");
        put(Service.INTAKE, "A", ReportStatus.IN_PROGRESS, 0, "");
        assertThat(Balance.of(ledgers, figures(1)).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.says())
                        .containsEntry("intake", "IN_PROGRESS")
                        .containsEntry("followup", "ANSWERED"));
    }

    @Test
    void namesAReportThatTwoServicesPlaceDifferently() {
        agree("A", ReportStatus.ROUTED, 1, "BPHN");
        put(Service.ROUTING, "A", null, 2, "SETJEN");
        assertThat(Balance.of(ledgers, figures(1)).differences())
                .containsExactly(new Difference(
                        "A", "unit and assignment", Map.of("routing", "SETJEN (2)", "followup", "BPHN (1)")));
    }

    @Test
    void doesNotBalanceWhenTheFiguresCountOtherwiseOrAMessageWaits() {
        agree("A", ReportStatus.FILED, 0, "");
        assertThat(Balance.of(ledgers, figures(2)).isBalanced()).isFalse();
        ledger(Service.NOTIFICATION).put("A", new Entry("A", null, 0, "", new Notices(1, 1, 0, 2)));
        Balance balance = Balance.of(ledgers, figures(1));
        assertThat(balance.isBalanced()).isFalse();
        assertThat(balance.notices()).isEqualTo(new Notices(1, 1, 0, 2));
    }

    @Test
    void doesNotBalanceWhenTheFiguresKnowAnotherStatus() {
        agree("A", ReportStatus.FILED, 0, "");
        assertThat(Balance.of(ledgers, new Figures(1, Map.of(ReportStatus.ROUTED, 1L)))
                        .isBalanced())
                .isFalse();
    }

    @Test
    void readsTheTotalsOfTheFigures() {
        assertThat(Figures.read(JsonMapper.shared().readTree("""
                {"filed": 3, "byStatus": {"FILED": 2, "CLOSED": 1, "ROUTED": 0}}""")))
                .isEqualTo(new Figures(3, Map.of(ReportStatus.FILED, 2L, ReportStatus.CLOSED, 1L)));
    }

    @Test
    void readsWhatALedgerSays() {
        Entry entry = Entry.read(JsonMapper.shared().readTree("""
                {"trackingNumber": "A", "status": "ROUTED", "assignment": 2, "unitCode": "BPHN", "events": 3}"""));
        assertThat(entry).isEqualTo(new Entry("A", ReportStatus.ROUTED, 2, "BPHN", Notices.NONE));
        assertThat(Entry.read(JsonMapper.shared().readTree("{\"trackingNumber\": \"B\", \"sent\": 4, \"repeats\": 1}"))
                        .notices())
                .isEqualTo(new Notices(4, 0, 0, 1));
    }

    @Test
    void showsTwentyDifferencesAndCountsTheRest() {
        for (int i = 0; i < 25; i++) {
            put(Service.INTAKE, "N" + i, ReportStatus.FILED, 0, "");
            put(Service.FOLLOWUP, "N" + i, ReportStatus.FILED, 0, "");
            put(Service.REPORTING, "N" + i, ReportStatus.CLOSED, 0, "");
            put(Service.ROUTING, "N" + i, null, 0, "");
        }
        StringWriter text = new StringWriter();
        BalanceText.print(
                Balance.of(ledgers, figures(25)),
                List.of(new Pulse(Service.INTAKE, 1, 0, null)),
                new PrintWriter(text));
        assertThat(text.toString().lines().filter(line -> line.contains("status: ")))
                .hasSize(20);
        assertThat(text.toString())
                .contains("... and 5 more.", "It does NOT balance.", "intake has 1 to send and 0 to read");
    }

    @Test
    void tellsProgramsWhetherItBalances() {
        agree("A", ReportStatus.FILED, 0, "");
        StringWriter text = new StringWriter();
        BalanceText.printJson(Balance.of(ledgers, figures(1)), List.of(), new PrintWriter(text));
        var json = JsonMapper.shared().readTree(text.toString());
        assertThat(json.path("balanced").asBoolean()).isTrue();
        assertThat(json.path("filed").asLong()).isEqualTo(1);
        assertThat(json.path("atBureau").asLong()).isEqualTo(1);
    }

    /** Figures that count so many reports as filed, and have their statuses from intake. */
    private Figures figures(long filed) {
        Map<ReportStatus, Long> byStatus = new EnumMap<>(ReportStatus.class);
        for (Entry entry : ledger(Service.INTAKE).values()) {
            byStatus.merge(Objects.requireNonNull(entry.status()), 1L, Long::sum);
        }
        return new Figures(filed, byStatus);
    }

    private void agree(String number, ReportStatus status, int assignment, String unit) {
        put(Service.INTAKE, number, status, 0, "");
        put(Service.ROUTING, number, null, assignment, unit);
        put(Service.FOLLOWUP, number, status, assignment, unit);
        put(Service.REPORTING, number, status, 0, "");
    }

    private void put(Service service, String number, @Nullable ReportStatus status, int assignment, String unit) {
        ledger(service).put(number, new Entry(number, status, assignment, unit, Notices.NONE));
    }

    private Map<String, Entry> ledger(Service service) {
        return ledgers.computeIfAbsent(service, _ -> new HashMap<>());
    }
}

package id.lapor.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.EventLog;
import id.lapor.acceptance.stack.Mails.Mail;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Each of the seven processes is killed once in the middle of a demo; every report, event and notice must be there after. */
@ExtendWith(SharedStack.class)
class NothingIsLostTests {

    @Test
    @Tag("long")
    void everyReportSurvivesTheDeathOfEachProcess(Stack stack) throws Exception {
        killEachWhile(stack, "demo", "--rate", "3");
    }

    @Test
    @Tag("long")
    void everyReportOfARealYearSurvivesTheDeathOfEachProcess(Stack stack) throws Exception {
        Path reports = Path.of("../../../shared/data/lapor2017.csv");
        Assumptions.assumeTrue(Files.exists(reports), "Skipped: lapor2017.csv does not lie beside the checkout");

        killEachWhile(
                stack, "demo", "--file", reports.toAbsolutePath().normalize().toString(), "--rate", "10");
    }

    private static void killEachWhile(Stack stack, String... demo) throws Exception {
        try (RunningDemo running = new RunningDemo(stack, demo)) {
            for (String process : Stack.PROCESSES) {
                running.isInTheMiddle();
                stack.kill(process);
                stack.up();
            }
            running.endsWell();
        }

        Stack.Result account = stack.lapor(Duration.ofMinutes(5), "account");
        assertThat(account.status()).as(account.output()).isZero();
        EventLog log = new EventLog(stack.broker());
        assertThat(log.outOfOrder()).as("streams of events with a gap").isEmpty();
        assertThat(log.filed()).containsExactlyInAnyOrderElementsOf(numbers(stack));
        noNoticeTwice(stack);
    }

    /** Two mails about one thing to one person are one notice only if they carry the same Message-ID. */
    private static void noNoticeTwice(Stack stack) {
        List<Mail> mails = stack.mails().all();
        Map<String, Set<String>> bodies = mails.stream()
                .collect(Collectors.groupingBy(
                        Mail::messageId, Collectors.mapping(mail -> mail.to() + mail.subject(), Collectors.toSet())));
        assertThat(bodies.values()).as("a Message-ID means one notice").allMatch(same -> same.size() == 1);
        int repeats = mails.size() - bodies.size();
        long sent = 0;
        long counted = 0;
        for (JsonNode line : ledger(stack.notification(), stack)) {
            sent += line.get("sent").asLong();
            counted += line.get("repeats").asLong();
        }
        assertThat((long) bodies.size()).as("mails caught and notices sent").isEqualTo(sent);
        assertThat((long) repeats).as("repeats caught are repeats counted").isLessThanOrEqualTo(counted);
    }

    private static Set<String> numbers(Stack stack) {
        return ledger(stack.intake(), stack).stream()
                .map(line -> line.get("trackingNumber").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<JsonNode> ledger(Api service, Stack stack) {
        List<JsonNode> lines = new ArrayList<>();
        String cursor = "";
        do {
            Api.Answer page = service.get("/api/v1/ledger?limit=1000" + cursor, Api.bearer(stack.token("bureau")));
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            page.json().get("items").forEach(lines::add);
            JsonNode next = page.json().get("next");
            cursor = next == null || next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());
        return lines;
    }
}

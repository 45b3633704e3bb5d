package id.lapor.stack.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.stack.home.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DayChainTests {
    private static final String HASH = "a".repeat(64);

    @Test
    void saysThatAChainIsWholeAndWhereItEnds() {
        DayChain chain = chain("""
                {"day":"2026-11-24","records":1234,"head":"2026-11-24/00001234","hash":"%s","sealed":true}
                """.formatted(HASH));
        assertThat(chain.isWhole()).isTrue();
        assertThat(chain.line())
                .contains("followup", "2026-11-24", "1,234 records", "sealed", "whole")
                .endsWith("2026-11-24/00001234=" + HASH);
    }

    @Test
    void saysAtWhichRecordAChainBreaksAndWhy() {
        DayChain chain = chain("""
                {"day":"2026-11-24","records":9,"head":"2026-11-24/00000009","hash":"%s","sealed":false,
                 "broken":{"record":"2026-11-24/00000007","why":"CHANGED"}}
                """.formatted(HASH));
        assertThat(chain.isWhole()).isFalse();
        assertThat(chain.line()).contains("BROKEN at 2026-11-24/00000007: the record is not as it was written");
    }

    @Test
    void readsANotedRecordAsItStandsInTheLog() {
        assertThat(NotedRecord.read("2026-11-24/00000101=" + HASH))
                .contains(new NotedRecord("2026-11-24/00000101", HASH));
        assertThat(NotedRecord.read("2026-11-24=" + HASH)).isEmpty();
        assertThat(NotedRecord.read("2026-11-24/00000101=abc")).isEmpty();
    }

    private static DayChain chain(String json) {
        return DayChain.read(Service.FOLLOWUP, JsonMapper.builder().build().readTree(json));
    }
}

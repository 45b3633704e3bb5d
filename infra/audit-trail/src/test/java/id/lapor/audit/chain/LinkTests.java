package id.lapor.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hash is that of the text in ADR 15, so that any program can compute it, and old records stay whole for ever. */
class LinkTests {
    private static final String TEXT = """
            lapor-audit 1
            _id 19:2026-11-24/00000001
            previous 64:0000000000000000000000000000000000000000000000000000000000000000
            ref 36:7f9c24e8-3b12-4fef-91e0-5a3c6d2b1e07
            at 13:1795489445678
            service 8:followup
            person 15:liaison.KANIMé
            roles 2
            6:BUREAU
            7:LIAISON
            unit 16:KANIM-BANDA-ACEH
            deed 12:cases.return
            method 4:POST
            pattern 24:/api/v1/cases/{n}/return
            report 19:7QZK-3M2P-8VXA-0CDE
            reports 1
            19:7QZK-3M2P-8VXA-0CDE
            seen 1:1
            reason 12:NO_AUTHORITY
            outcome 3:200
            trace -
            """;

    /** By {@code sha256sum} of that text. */
    private static final String HASH = "cd856083994c52350f0da4a58f6bb33dbd63f304ec1f08f2d4ae5f362dd4d738";

    @Test
    void hasTheHashOfTheTextThatTheDecisionDefines() throws NoSuchAlgorithmException {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(HASH);
        assertThat(link().hash()).isEqualTo(HASH);
        assertThat(link().isWhole()).isTrue();
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(Links.read(Links.document(link()))).contains(link());
    }

    private static Link link() {
        Deed deed = new Deed(
                new Who("liaison.KANIMé", List.of("BUREAU", "LIAISON"), "KANIM-BANDA-ACEH"),
                "cases.return",
                "POST",
                "/api/v1/cases/{n}/return",
                Deeds.NUMBER,
                List.of(Deeds.NUMBER),
                1,
                "NO_AUTHORITY",
                200,
                null);
        return Link.of(
                new Place(LocalDate.of(2026, 11, 24), 1),
                Link.NOTHING,
                "7f9c24e8-3b12-4fef-91e0-5a3c6d2b1e07",
                Instant.parse("2026-11-24T03:04:05.678Z"),
                "followup",
                deed);
    }
}

package id.lapor.identity.run;

import static id.lapor.identity.run.Visitor.json;
import static id.lapor.identity.run.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;

/** A provider whose accounts come from a file. */
@ExtendWith(OutputCaptureExtension.class)
class ListedAccountsTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void signInWithTheirOwnPasswords() throws IOException {
        write("siti,Siti Aminah,LEADER|LIAISON,ITJEN,{bcrypt}" + new BCryptPasswordEncoder().encode("kata-sandi-siti")
                + "\nrina,Rina,BUREAU,,\n");
        try (Installation identity = new Installation(folder)) {
            Visitor browser = new Visitor(identity.issuer());
            CodeFlow flow = new CodeFlow(browser, identity.issuer(), identity.pages());
            assertThat(browser.get("/login").body()).doesNotContain("Akun percobaan", "bureau");
            assertThat(location(browser.signIn("/login", "siti", Installation.PASSWORD)))
                    .endsWith("?wrong");
            assertThat(location(browser.signIn("/login", "bureau", Installation.PASSWORD)))
                    .endsWith("?wrong");

            browser.get(flow.authorize(Map.of()));
            String onwards = location(browser.signIn("/login", "siti", "kata-sandi-siti"));
            Jwt person = flow.verified(json(flow.exchange(flow.codeAt(onwards), CodeFlow.VERIFIER))
                    .path("id_token")
                    .asString());
            assertThat(person.getClaimAsStringList("roles")).containsExactly("LIAISON", "LEADER");
            assertThat(person.getClaimAsString("name")).isEqualTo("Siti Aminah");
            assertThat(person.getClaimAsString("unit")).isEqualTo("ITJEN");
            assertThat(location(new Visitor(identity.issuer()).signIn("/login", "rina", Installation.PASSWORD)))
                    .doesNotContain("wrong");
        }
    }

    @Test
    void keepTheProviderFromStartingWhileTheirFileHasMistakes(CapturedOutput log) throws IOException {
        write("siti,Siti,BOSS,,\n");
        assertThatThrownBy(() -> new Installation(folder))
                .hasRootCauseMessage(
                        folder.resolve("accounts.csv") + " cannot be used:\nline 2: there is no role \"BOSS\", only "
                                + "[BUREAU, LIAISON, OFFICER, INSPECTOR, LEADER, AUDITOR]");
        assertThat(log.getOut())
                .contains("APPLICATION FAILED TO START", "line 2: there is no role", "Mend these lines");
    }

    private void write(String lines) throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), "username,name,roles,unit,password\n" + lines);
    }
}

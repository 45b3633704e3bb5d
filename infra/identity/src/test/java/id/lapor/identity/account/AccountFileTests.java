package id.lapor.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.edge.person.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountFileTests {

    private static final String HEADER = "username,name,roles,unit,password\n";
    private static final String HASH = "$2y$10$" + "a".repeat(53);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAccountsWithSeveralRolesAndWithoutUnit() {
        Map<String, ListedAccount> accounts = Objects.requireNonNull(read("siti,\"Siti, S.H.\",BUREAU|AUDITOR,,\n\n"
                + " budi , Budi , OFFICER  LIAISON , ITJEN , {bcrypt}" + HASH + "\n"));
        assertThat(accounts.get("siti"))
                .isEqualTo(new ListedAccount(
                        new Account("siti", "Siti, S.H.", Set.of(Role.BUREAU, Role.AUDITOR), null), null));
        assertThat(accounts.get("budi"))
                .isEqualTo(new ListedAccount(
                        new Account("budi", "Budi", Set.of(Role.OFFICER, Role.LIAISON), "ITJEN"), HASH));
    }

    @Test
    void leavesTheDemonstrationWhereThereIsNoFile() {
        assertThat(AccountFile.read(folder.resolve("none.csv"), units())).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "siti,Siti,BOSS,ITJEN,/there is no role \"BOSS\"",
                "siti,Siti,,ITJEN,/the account has no role",
                "siti,Siti,BUREAU,NOWHERE,/there is no unit \"NOWHERE\"",
                "siti,Siti,OFFICER,,/a liaison or an officer needs a unit",
                "siti,Siti,BUREAU,ITJEN/there are 4 columns, not 5",
                "..,Siti,BUREAU,ITJEN,/\"..\" is no name of an account",
                "a b,Siti,BUREAU,ITJEN,/\"a b\" is no name of an account",
                "siti,Siti,BUREAU,ITJEN,secret/the password is neither empty nor {bcrypt}",
                "siti,Siti,BUREAU,ITJEN,{bcrypt}secret/the password is neither empty nor {bcrypt}",
                "Operator.Auditor,Siti,AUDITOR,,/the name Operator.Auditor belongs to the operator",
                "siti,Siti,BUREAU,ITJEN,{noop}secret/the password is neither empty nor {bcrypt}",
            })
    void namesLineAndReasonOfAMistake(String line, String reason) {
        assertThatThrownBy(() -> read("joko,Joko,LEADER,,\n" + line + "\n"))
                .isInstanceOf(UnreadableAccounts.class)
                .hasMessageContaining("line 3: " + reason)
                .hasMessageNotContaining("secret");
    }

    @Test
    void namesAllMistakesAtOnce() {
        assertThatThrownBy(() -> read("siti,,BOSS,,\nSITI,,BUREAU,,\nsiti,,BUREAU,,\n"))
                .hasMessageContaining("line 2: there is no role")
                .hasMessageContaining("line 4: the account siti is there twice");
    }

    @ParameterizedTest
    @CsvSource({"'username;name;roles;unit;password'", "'username,roles,unit,password'"})
    void refusesOtherColumns(String header) throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.csv"), header + "\n");
        assertThatThrownBy(() -> AccountFile.read(file, units()))
                .hasMessageContaining("line 1: the columns must be username,name,roles,unit,password");
    }

    @Test
    void refusesAFileWithoutAccountsOrOfSomethingElse() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessageContaining("there is no account");
        Path latin = Files.write(
                folder.resolve("latin.csv"), (HEADER + "s,S\u00e9,BUREAU,,").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> AccountFile.read(latin, units())).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read("siti,\"Siti,BUREAU,,\n")).hasMessageContaining("it is no CSV");
    }

    @Test
    void acceptsTheMarkThatSpreadsheetsWriteFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.csv"), "\uFEFF" + HEADER + "siti,,BUREAU,,\r\n");
        assertThat(AccountFile.read(file, units())).containsOnlyKeys("siti");
    }

    @Test
    void knowsEachAccountByItsOwnPasswordAndOthersByTheDemonstrations() throws IOException {
        String own = new BCryptPasswordEncoder().encode("kata-sandi-siti");
        Accounts accounts =
                new Accounts(read("siti,,BUREAU,,{bcrypt}" + own + "\nbudi,,BUREAU,,\n"), units(), demoPassword());
        assertThat(accounts.isPassword("siti", "kata-sandi-siti")).isTrue();
        assertThat(accounts.isPassword("siti", "rahasia-percobaan")).isFalse();
        assertThat(accounts.isPassword("budi", "rahasia-percobaan")).isTrue();
        assertThat(accounts.find("bureau")).isEmpty();
        assertThat(accounts.findForOperator("bureau")).isPresent();
        assertThat(accounts.find(OperatorAccount.NAME)).isEmpty();
        assertThat(accounts.findForOperator(OperatorAccount.NAME)).isPresent();
        assertThat(accounts.areForDemonstration()).isFalse();
    }

    private @Nullable Map<String, ListedAccount> read(String lines) {
        try {
            return AccountFile.read(Files.writeString(folder.resolve("accounts.csv"), HEADER + lines), units());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoPassword demoPassword() throws IOException {
        return DemoPassword.read(Files.writeString(folder.resolve("password"), "rahasia-percobaan"));
    }

    private static Units units() {
        return new Units(Set.of("ITJEN"));
    }
}

package id.lapor.identity.account;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The accounts of an installation, one a line, in a CSV file with the columns {@value #HEADER}. */
final class AccountFile {

    private static final String HEADER = "username,name,roles,unit,password";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    private AccountFile() {}

    /** The accounts by name; null when there is no such file. Refuses a file with mistakes, naming all of them. */
    static @Nullable Map<String, ListedAccount> read(Path file, Units units) {
        if (Files.notExists(file)) {
            return null;
        }
        List<String> mistakes = new ArrayList<>();
        Map<String, ListedAccount> accounts = accounts(text(file), new AccountLine(units), mistakes);
        if (mistakes.isEmpty() && accounts.isEmpty()) {
            mistakes.add("line 2: there is no account");
        }
        if (!mistakes.isEmpty()) {
            throw new UnreadableAccounts(file, mistakes);
        }
        return accounts;
    }

    private static Map<String, ListedAccount> accounts(String text, AccountLine reader, List<String> mistakes) {
        Map<String, ListedAccount> accounts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord row : rows) {
                long line = rows.getCurrentLineNumber();
                try {
                    if (row.getRecordNumber() == 1) {
                        requireHeader(row);
                    } else {
                        ListedAccount account = reader.read(row.toList());
                        requireNew(account.account().username(), names);
                        accounts.put(account.account().username(), account);
                    }
                } catch (IllegalArgumentException mistake) {
                    mistakes.add("line " + line + ": " + mistake.getMessage());
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            mistakes.add("it is no CSV: " + broken.getMessage());
        }
        return accounts;
    }

    private static void requireHeader(CSVRecord row) {
        if (!String.join(",", row.toList()).equals(HEADER)) {
            throw new IllegalArgumentException("the columns must be " + HEADER);
        }
    }

    /** Names that differ in case only would be one file, and one person's mistake. */
    private static void requireNew(String username, Set<String> names) {
        if (!names.add(username.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the account " + username + " is there twice");
        }
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UnreadableAccounts(file, List.of("it cannot be read as UTF-8: " + e.getMessage()));
        }
    }
}

package id.lapor.identity.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the log end with the mistakes in the accounts' file instead of where in the program they were noticed. */
public final class UnreadableAccountsReport extends AbstractFailureAnalyzer<UnreadableAccounts> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnreadableAccounts unreadable) {
        return new FailureAnalysis(
                unreadable.getMessage(),
                "Mend these lines and start again; docs/operating.md describes the file.",
                unreadable);
    }
}

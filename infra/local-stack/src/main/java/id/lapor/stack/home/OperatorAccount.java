package id.lapor.stack.home;

/**
 * The account that the operator's own commands read with. Both providers have it and neither takes a password for it: only who has
 * the operator's key gets a token in its name. It outlives the demo accounts. Auditors may read all that the commands ask for, and
 * change nothing.
 */
public final class OperatorAccount {
    public static final String NAME = "operator.auditor";
    public static final String ROLE = "AUDITOR";

    private OperatorAccount() {}
}

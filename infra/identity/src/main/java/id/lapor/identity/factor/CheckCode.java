package id.lapor.identity.factor;

import id.lapor.identity.account.Attempts;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Enrols an account's authenticator app and checks its codes. Each code is taken once; tries are limited by account. */
public final class CheckCode {

    /** What became of a code. */
    public enum Verdict {
        PASSED,
        WRONG,
        /** Right, but taken before. */
        USED,
        /** Not looked at: too many were wrong. */
        RESTING,
        /** Another window has enrolled an app meanwhile. */
        ENROLLED_MEANWHILE
    }

    private final Enrolments enrolments;
    private final Attempts attempts;
    private final InstantSource clock;
    private final Codes codes = new Codes();

    public CheckCode(Enrolments enrolments, Attempts attempts, InstantSource clock) {
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whether the account has a second factor, an app or another. */
    public boolean isEnrolled(String username) {
        return enrolments.find(username).isPresent();
    }

    public boolean hasApp(String username) {
        return enrolments.find(username).map(Enrolment::key).isPresent();
    }

    /** Takes the key as the account's, if the code shows that an app has it. */
    public synchronized Verdict enrol(String username, SharedKey key, String code) {
        if (!attempts.begin(username)) {
            return Verdict.RESTING;
        }
        OptionalLong step = stepOf(code, key);
        if (step.isEmpty()) {
            return Verdict.WRONG;
        }
        attempts.succeeded(username);
        return enrolments.add(Enrolment.of(username, key, step.getAsLong()))
                ? Verdict.PASSED
                : Verdict.ENROLLED_MEANWHILE;
    }

    /** Checks a code of an account that is enrolled. */
    public synchronized Verdict check(String username, String code) {
        if (!attempts.begin(username)) {
            return Verdict.RESTING;
        }
        @Nullable Enrolment enrolment = enrolments.find(username).orElse(null);
        if (enrolment == null || enrolment.key() == null) {
            return Verdict.WRONG;
        }
        OptionalLong step = stepOf(code, enrolment.key());
        if (step.isEmpty()) {
            return Verdict.WRONG;
        }
        if (step.getAsLong() <= enrolment.lastStep()) {
            return Verdict.USED;
        }
        enrolments.replace(enrolment.used(step.getAsLong()));
        attempts.succeeded(username);
        return Verdict.PASSED;
    }

    private OptionalLong stepOf(String code, SharedKey key) {
        return codes.stepOf(code, key, clock.instant());
    }
}

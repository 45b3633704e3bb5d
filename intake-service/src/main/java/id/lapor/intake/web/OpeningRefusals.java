package id.lapor.intake.web;

import id.lapor.edge.problem.Refusal;
import id.lapor.intake.opening.OpeningRefused;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a refused opening is over HTTP; its words stand in the bundle by the slug. */
public final class OpeningRefusals {
    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 1_000;

    private OpeningRefusals() {}

    /** Does it, or refuses as HTTP does. */
    public static <T> T told(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (OpeningRefused refused) {
            throw of(refused);
        }
    }

    /** The reason without blanks around; refuses (400) one of fewer than 20 or more than 1,000 characters. */
    public static String reason(@Nullable String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "fault.opening-reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return reason;
    }

    private static Refusal of(OpeningRefused refused) {
        return switch (refused.why()) {
            case NOT_FILED -> new Refusal(HttpStatus.NOT_FOUND, "no-such-complaint");
            case UNKNOWN -> new Refusal(HttpStatus.NOT_FOUND, "opening-not-found");
            case NO_IDENTITY -> new Refusal(HttpStatus.CONFLICT, "identity-not-given");
            case ASKED_ALREADY -> new Refusal(HttpStatus.CONFLICT, "opening-already-asked");
            case DECIDED_ALREADY -> new Refusal(HttpStatus.CONFLICT, "opening-already-decided");
            case LAPSED -> new Refusal(HttpStatus.CONFLICT, "opening-lapsed");
            case NOT_AGREED -> new Refusal(HttpStatus.CONFLICT, "opening-not-agreed");
            case OVER -> new Refusal(HttpStatus.CONFLICT, "opening-over");
            case OWN_REQUEST -> new Refusal(HttpStatus.FORBIDDEN, "opening-own-request");
            case NOT_THE_ASKER -> new Refusal(HttpStatus.FORBIDDEN, "opening-of-another");
        };
    }
}

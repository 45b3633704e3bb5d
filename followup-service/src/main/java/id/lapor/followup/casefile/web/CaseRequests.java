package id.lapor.followup.casefile.web;

import id.lapor.edge.problem.Refusal;
import id.lapor.events.FollowupEvent.ReturnReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands. A {@code version} is the one that the writer has seen; If-Match says the same. */
final class CaseRequests {
    static final int LONGEST_ANSWER = 10_000;
    static final int LONGEST_NOTE = 2_000;

    /** A question or a reason that says something. */
    static final int SHORTEST_WORDS = 10;

    private CaseRequests() {}

    /** To take a case up. */
    record Acceptance(@Nullable Long version) {}

    /** To give it back. */
    record GivingBack(
            @NotNull ReturnReason reason,
            @Size(max = LONGEST_NOTE) @Nullable String note,
            @Nullable Long version) {}

    /** An answer to the reporter. */
    record Answer(
            @NotBlank @Size(max = LONGEST_ANSWER) @Nullable String text,
            @Nullable Long version) {}

    /** To approve a waiting answer, in other words if a text is given. */
    record Approval(
            @Size(max = LONGEST_ANSWER) @Nullable String text,
            @Nullable Long version) {}

    /** To give it to a unit below, or to take it back. */
    record Delegation(
            @NotBlank @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Size(max = 24) @Nullable String unitCode,

            @Nullable Long version) {}

    /** A question to the reporter. */
    record Question(
            @NotBlank @Size(min = SHORTEST_WORDS, max = LONGEST_NOTE) @Nullable String text,

            @Nullable Long version) {}

    /** To take a closed case up again. */
    record Reopening(
            @NotBlank @Size(min = SHORTEST_WORDS, max = LONGEST_NOTE) @Nullable String reason,

            @Nullable Long version) {}

    /** A note for the handlers. */
    record Note(
            @NotBlank @Size(max = LONGEST_NOTE) @Nullable String text,
            @Nullable Long version) {}

    /** To close with the reporter's consent. */
    record Closure(
            @Size(max = LONGEST_NOTE) @Nullable String note,
            @Nullable Long version) {}

    /** Text that must be there, as it is kept; refuses (400) one of which nothing is left. */
    static String words(@Nullable String given) {
        String tidy = tidy(given);
        if (tidy == null) {
            throw Refusal.invalid("text", "text.missing");
        }
        return tidy;
    }

    /** Text as it is kept: without space around it and with plain line ends; absent when nothing is left. */
    static @Nullable String tidy(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String tidy = text.replace("\r\n", "\n").strip();
        return tidy.isEmpty() ? null : tidy;
    }
}

package id.lapor.followup.casefile.web;

import id.lapor.events.FollowupEvent.ReturnReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands. A {@code version} is the one that the writer has seen; If-Match says the same. */
final class CaseRequests {
    static final int LONGEST_ANSWER = 10_000;
    static final int LONGEST_NOTE = 2_000;

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

    /** To close with the reporter's consent. */
    record Closure(
            @Size(max = LONGEST_NOTE) @Nullable String note,
            @Nullable Long version) {}

    /** Text as it is kept: without space around it and with plain line ends; absent when nothing is left. */
    static @Nullable String tidy(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String tidy = text.replace("\r\n", "\n").strip();
        return tidy.isEmpty() ? null : tidy;
    }
}

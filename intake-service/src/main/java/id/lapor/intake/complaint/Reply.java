package id.lapor.intake.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reporter wrote after filing: a reply to an answer, an answer to a question, or what was missing.
 *
 * @param number from 1
 * @param answer the answer that it replies to, from 1; 0 when it replies to none
 * @param question id of the unit's question that it answers
 * @param request id of the bureau's request on which it completes the report
 */
record Reply(
        int number,
        int answer,
        @Nullable String question,
        @Nullable String request,
        String text,
        Instant at) {

    static Reply toAnswer(int number, int answer, String text, Instant at) {
        return new Reply(number, answer, null, null, text, at);
    }

    static Reply toQuestion(int number, String question, String text, Instant at) {
        return new Reply(number, 0, question, null, text, at);
    }

    static Reply toRequest(int number, String request, String text, Instant at) {
        return new Reply(number, 0, null, request, text, at);
    }

    /** What it was asked for by, if it was. */
    @Nullable String requestId() {
        return question == null ? request : question;
    }

    /** Logical name of the event that tells of it. */
    String event() {
        if (question != null) {
            return "complaint.question-answered";
        }
        return request == null ? "complaint.replied" : "complaint.completed";
    }
}

package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;

/**
 * Follow-up's whole private document of one complaint. Travels on {@link Topics#FOLLOWUP_PRIVATE}.
 *
 * @param answers approved answers to the reporter, oldest first; drafts never leave the service
 * @param returnNotes what units wrote when they returned the case; for the bureau only
 * @param questions what units asked the reporter, oldest first; empty for records written before there were any
 */
@JsonTypeName("correspondence.v1")
public record Correspondence(
        List<Answer> answers,
        List<ReturnNote> returnNotes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Question> questions) {

    public Correspondence {
        answers = List.copyOf(answers);
        returnNotes = List.copyOf(returnNotes);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** Answer number {@code answer}, from 1. */
    public record Answer(int answer, String unitCode, String text, Instant at) {}

    /** A question to the reporter; {@code requestId} names it. */
    public record Question(String requestId, String unitCode, String text, Instant at) {}

    /** The note with which an assignment was returned. */
    public record ReturnNote(int assignment, String unitCode, String text, Instant at) {}
}

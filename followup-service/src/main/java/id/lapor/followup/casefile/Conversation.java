package id.lapor.followup.casefile;

import id.lapor.events.Correspondence;
import id.lapor.events.Correspondence.Answer;
import id.lapor.events.Correspondence.Question;
import id.lapor.events.Correspondence.ReturnNote;
import id.lapor.events.FollowupEvent.ReturnReason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the unit said: answers to the reporter, one that waits for approval, and how the case was last returned.
 *
 * @param sent what has left the service, and all that may
 */
public record Conversation(
        Correspondence sent,
        @Nullable Waiting waiting,
        @Nullable Returned returned) {
    /** So many answers fit one record, and no honest exchange needs them. */
    static final int MOST_ANSWERS = 40;

    /** A unit that has to ask more often should call the reporter, or answer. */
    static final int MOST_QUESTIONS = 10;

    /** An officer's answer that waits for the liaison. */
    public record Waiting(String text, String by, Instant at) {}

    /** The last return. */
    public record Returned(
            int assignment, ReturnReason reason, @Nullable String note, Instant at) {}

    static Conversation empty() {
        return new Conversation(new Correspondence(List.of(), List.of(), List.of()), null, null);
    }

    boolean isFull() {
        return sent.answers().size() >= MOST_ANSWERS;
    }

    boolean endsWith(String text) {
        return !sent.answers().isEmpty() && sent.answers().getLast().text().equals(text);
    }

    boolean wasReturnedWith(ReturnReason reason, @Nullable String note) {
        return returned != null && returned.reason() == reason && Objects.equals(returned.note(), note);
    }

    boolean waitsWith(String text) {
        return waiting != null && waiting.text().equals(text);
    }

    /** The words that are approved: those of the waiting answer, unless others are given. */
    String approved(@Nullable String corrected) {
        return corrected == null ? Objects.requireNonNull(waiting).text() : corrected;
    }

    Conversation answered(String unitCode, String text, Instant at) {
        Answer answer = new Answer(sent.answers().size() + 1, unitCode, text, at);
        return new Conversation(
                new Correspondence(plus(sent.answers(), answer), sent.returnNotes(), sent.questions()), null, returned);
    }

    Conversation waiting(String text, String by, Instant at) {
        return new Conversation(sent, new Waiting(text, by, at), returned);
    }

    Conversation returned(Assignment from, ReturnReason reason, @Nullable String note, Instant at) {
        List<ReturnNote> notes = note == null
                ? sent.returnNotes()
                : plus(sent.returnNotes(), new ReturnNote(from.number(), from.unitCode(), note, at));
        return new Conversation(
                new Correspondence(sent.answers(), notes, sent.questions()),
                null,
                new Returned(from.number(), reason, note, at));
    }

    /** The name of the next question. */
    String nextRequestId() {
        return "q" + (sent.questions().size() + 1);
    }

    boolean lastAsked(String text) {
        return !sent.questions().isEmpty() && sent.questions().getLast().text().equals(text);
    }

    boolean hasAskedEnough() {
        return sent.questions().size() >= MOST_QUESTIONS;
    }

    Conversation asked(String unitCode, String text, Instant at) {
        Question question = new Question(nextRequestId(), unitCode, text, at);
        return new Conversation(
                new Correspondence(sent.answers(), sent.returnNotes(), plus(sent.questions(), question)),
                waiting,
                returned);
    }

    /** Another unit begins with an empty desk. */
    Conversation handedOver() {
        return new Conversation(sent, null, returned);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}

package id.lapor.intake.complaint;

import id.lapor.events.Correspondence;
import id.lapor.events.RoutingNotes;
import id.lapor.intake.complaint.Message.Author;
import java.util.List;

/** Turns the words of bureau and units into messages of the conversation, by ids that stay the same. */
final class Writings {

    static List<Message> answers(Correspondence told) {
        return told.answers().stream()
                .map(one -> new Message("answer-" + one.answer(), Author.UNIT, one.unitCode(), one.text(), one.at()))
                .toList();
    }

    static List<Message> questions(Correspondence told) {
        return told.questions().stream()
                .map(one -> new Message(id(one.requestId()), Author.UNIT, one.unitCode(), one.text(), one.at()))
                .toList();
    }

    static List<Message> requests(RoutingNotes told) {
        return told.requests().stream()
                .map(one -> new Message(id(one.requestId()), Author.BUREAU, null, one.text(), one.at()))
                .toList();
    }

    /** The message that asks something, by the id of the request. */
    static String id(String requestId) {
        return "request-" + requestId;
    }

    private Writings() {}
}

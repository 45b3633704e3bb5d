package id.lapor.followup.casefile;

import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import org.jspecify.annotations.Nullable;

/** What a person asks of a case. */
public sealed interface Command {

    /** The step that it asks for. */
    Step step();

    /** Whether it has already had its effect, so that a repeat need not be done twice. */
    boolean isDone(ReportStatus state, Conversation conversation);

    /** The unit takes the case up. */
    record Accept() implements Command {
        @Override
        public Step step() {
            return Step.ACCEPT;
        }

        @Override
        public boolean isDone(ReportStatus state, Conversation conversation) {
            return state == ReportStatus.IN_PROGRESS;
        }
    }

    /** The unit gives the case back to the bureau's desk; the note is for the bureau only. */
    record GiveBack(ReturnReason reason, @Nullable String note) implements Command {
        @Override
        public Step step() {
            return Step.RETURN;
        }

        @Override
        public boolean isDone(ReportStatus state, Conversation conversation) {
            return state == ReportStatus.RETURNED && conversation.wasReturnedWith(reason, note);
        }
    }

    /** An answer that waits for the liaison. */
    record Draft(String text) implements Command {
        @Override
        public Step step() {
            return Step.DRAFT;
        }

        @Override
        public boolean isDone(ReportStatus state, Conversation conversation) {
            return state == ReportStatus.IN_PROGRESS && conversation.waitsWith(text);
        }
    }

    /** An answer that goes to the reporter. */
    record Send(String text) implements Command {
        @Override
        public Step step() {
            return Step.SEND;
        }

        @Override
        public boolean isDone(ReportStatus state, Conversation conversation) {
            return state == ReportStatus.ANSWERED && conversation.endsWith(text);
        }
    }

    /** The waiting answer goes to the reporter, in other words if a text is given. */
    record Approve(@Nullable String text) implements Command {
        @Override
        public Step step() {
            return Step.APPROVE;
        }

        @Override
        public boolean isDone(ReportStatus state, Conversation conversation) {
            return state == ReportStatus.ANSWERED && (text == null || conversation.endsWith(text));
        }
    }

    /** The reporter agrees that it is done; the note stays in the case's own history. */
    record Close(@Nullable String note) implements Command {
        @Override
        public Step step() {
            return Step.CLOSE;
        }

        @Override
        public boolean isDone(ReportStatus state, Conversation conversation) {
            return state == ReportStatus.CLOSED;
        }
    }
}

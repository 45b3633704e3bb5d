package id.lapor.followup.casefile;

import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a person asks of a case. */
public sealed interface Command {

    /** The step that it asks for. */
    Step step();

    /** Whether it has already had its effect, so that a repeat need not be done twice. */
    boolean isDone(Case it);

    /** The unit takes the case up. */
    record Accept() implements Command {
        @Override
        public Step step() {
            return Step.ACCEPT;
        }

        @Override
        public boolean isDone(Case it) {
            return it.state() == ReportStatus.IN_PROGRESS;
        }
    }

    /** The unit gives the case back to the bureau's desk; the note is for the bureau only. */
    record GiveBack(ReturnReason reason, @Nullable String note) implements Command {
        @Override
        public Step step() {
            return Step.RETURN;
        }

        @Override
        public boolean isDone(Case it) {
            return it.state() == ReportStatus.RETURNED && it.conversation().wasReturnedWith(reason, note);
        }
    }

    /**
     * To a unit below, or back up to one that had given it down.
     *
     * @param by the unit that moves it
     * @param to the unit that shall hold it, and its zone
     */
    record Delegate(String by, String to, ZoneId zone) implements Command {
        @Override
        public Step step() {
            return Step.DELEGATE;
        }

        @Override
        public boolean isDone(Case it) {
            return it.isOpen() && it.assignment().unitCode().equals(to);
        }
    }

    /** A question to the reporter; the clocks stand until it is settled. */
    record Ask(String text) implements Command {
        @Override
        public Step step() {
            return Step.ASK;
        }

        @Override
        public boolean isDone(Case it) {
            return it.state() == ReportStatus.WAITING_FOR_REPORTER
                    && it.conversation().lastAsked(text);
        }
    }

    /** An answer that waits for the liaison. */
    record Draft(String text) implements Command {
        @Override
        public Step step() {
            return Step.DRAFT;
        }

        @Override
        public boolean isDone(Case it) {
            return Lifecycle.after(it.state(), Step.DRAFT).isPresent()
                    && it.conversation().waitsWith(text);
        }
    }

    /** An answer that goes to the reporter. */
    record Send(String text) implements Command {
        @Override
        public Step step() {
            return Step.SEND;
        }

        @Override
        public boolean isDone(Case it) {
            return it.state() == ReportStatus.ANSWERED && it.conversation().endsWith(text);
        }
    }

    /** The waiting answer goes to the reporter, in other words if a text is given. */
    record Approve(@Nullable String text) implements Command {
        @Override
        public Step step() {
            return Step.APPROVE;
        }

        @Override
        public boolean isDone(Case it) {
            return it.state() == ReportStatus.ANSWERED
                    && (text == null || it.conversation().endsWith(text));
        }
    }

    /** The reporter agrees that it is done; the note stays in the case's own history. */
    record Close(@Nullable String note) implements Command {
        @Override
        public Step step() {
            return Step.CLOSE;
        }

        @Override
        public boolean isDone(Case it) {
            return it.state() == ReportStatus.CLOSED;
        }
    }

    /** A closed case is taken up again, for a reason that stays in its history. */
    record Reopen(String reason) implements Command {
        @Override
        public Step step() {
            return Step.REOPEN;
        }

        @Override
        public boolean isDone(Case it) {
            return it.state() == ReportStatus.IN_PROGRESS && it.history().endsWith(Entry.What.REOPENED, reason);
        }
    }

    /** A note for the handlers; it moves nothing and resets nothing. */
    record Note(String text) implements Command {
        @Override
        public Step step() {
            return Step.NOTE;
        }

        @Override
        public boolean isDone(Case it) {
            return it.history().endsWith(Entry.What.NOTED, text);
        }
    }
}

package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a unit did, and what the clocks say. Travels on {@link Topics#FOLLOWUP_EVENTS}. */
public sealed interface FollowupEvent {

    /** Why a unit gives a report back (<i>bukan wewenang</i> and its neighbours). */
    enum ReturnReason {
        NO_AUTHORITY,
        WRONG_UNIT,
        INCOMPLETE,
        OTHER
    }

    /** What ended a case. */
    enum Closing {
        /** The reporter let the window pass. */
        WINDOW_PASSED,
        /** The unit closed it with the reporter's consent. */
        REPORTER_AGREED
    }

    /** Why a deadline is what it is. */
    enum DueReason {
        FILED,
        VERIFIED,
        COMPLETION_REQUESTED,
        COMPLETED,
        ARCHIVED,
        ROUTED,
        ACCEPTED,
        RETURNED,
        DELEGATED,
        ASKED,
        QUESTION_SETTLED,
        ANSWERED,
        RESUMED,
        REOPENED,
        CLOSED,
        /** The table of holidays was changed. */
        CALENDAR_CHANGED
    }

    /** How a question to the reporter came to its end. */
    enum Settling {
        ANSWERED,
        /** The reporter let the window for it pass: the unit goes on with what it has. */
        WINDOW_PASSED
    }

    /** Who is told of a clock that runs down, along the tree upwards. */
    enum Rung {
        /** Who holds the case; of an unverified or returned report the bureau. */
        HOLDER,
        /** The units directly above the holder: main unit and regional office. */
        ABOVE,
        BUREAU,
        INSPECTORATE
    }

    /** A case stands in the inbox of the unit. */
    @JsonTypeName("case.opened.v1")
    record CaseOpened(int assignment, String unitCode, ReportKind kind) implements FollowupEvent {}

    /** The unit took the case up. */
    @JsonTypeName("case.accepted.v1")
    record CaseAccepted(int assignment) implements FollowupEvent {}

    /** The unit gave the case back to the bureau's desk. */
    @JsonTypeName("case.returned.v1")
    record CaseReturned(int assignment, ReturnReason reason) implements FollowupEvent {}

    /** An approved answer went to the reporter: number {@code answer} of the case, from 1. */
    @JsonTypeName("case.answered.v1")
    record CaseAnswered(int assignment, int answer) implements FollowupEvent {}

    /** The reporter's reply number {@code reply} was taken up: the case is in progress again. */
    @JsonTypeName("case.resumed.v1")
    record CaseResumed(int assignment, int reply) implements FollowupEvent {}

    /**
     * The deadline that now holds.
     *
     * @param clock the clock that runs out first, absent when none runs
     * @param dueAt the earliest running limit of the ministry, absent when paused, answered or closed
     * @param why what moved it
     */
    @JsonTypeName("case.due-set.v1")
    record DueSet(
            int assignment,
            @Nullable ClockName clock,
            @Nullable Instant dueAt,
            DueReason why) implements FollowupEvent {}

    /** A clock ran out; assignment 0 before the first disposition. */
    @JsonTypeName("case.expired.v1")
    record ClockExpired(int assignment, ClockName clock) implements FollowupEvent {}

    /**
     * Somebody was told that a clock of the ministry runs down: each step of the procedure once for each receiver.
     *
     * @param assignment 0 before the first disposition
     * @param percent how much of the limit is used; 0 when the holder has nobody who could be told
     * @param unitCode the unit that is told; absent when it is the bureau
     */
    @JsonTypeName("case.escalated.v1")
    record CaseEscalated(
            int assignment,
            ClockName clock,
            int percent,
            Rung rung,
            @Nullable String unitCode) implements FollowupEvent {}

    /** The case was given down the tree, or taken back up, within its assignment: {@code unitCode} holds it now. */
    @JsonTypeName("case.delegated.v1")
    record CaseDelegated(int assignment, String unitCode) implements FollowupEvent {}

    /**
     * The unit asked the reporter something: its clocks stand until that is settled.
     *
     * @param requestId names the question, within the complaint
     * @param answerBy when the window for the answer ends; absent when it waits without end
     */
    @JsonTypeName("case.asked.v1")
    record ReporterAsked(
            int assignment, String requestId, @Nullable Instant answerBy) implements FollowupEvent {}

    /** A question to the reporter is no longer open: the unit's clocks run on. */
    @JsonTypeName("case.question-settled.v1")
    record QuestionSettled(int assignment, String requestId, Settling how) implements FollowupEvent {}

    /** The reporter did not complete the report in time: routing archives it as withdrawn. */
    @JsonTypeName("case.completion-lapsed.v1")
    record CompletionLapsed(String requestId) implements FollowupEvent {}

    /** A closed case is in progress again, for a reason that was written down; at most once. */
    @JsonTypeName("case.reopened.v1")
    record CaseReopened(int assignment) implements FollowupEvent {}

    /** The case is done. */
    @JsonTypeName("case.closed.v1")
    record CaseClosed(int assignment, Closing how) implements FollowupEvent {}

    /** An event of a newer writer, which this reader skips knowingly. */
    record Unrecognised(String type) implements FollowupEvent {}
}

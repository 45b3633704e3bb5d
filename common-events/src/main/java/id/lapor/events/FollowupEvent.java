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
        ROUTED,
        ACCEPTED,
        RETURNED,
        ANSWERED,
        RESUMED,
        CLOSED
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

    /** A clock ran out. */
    @JsonTypeName("case.expired.v1")
    record ClockExpired(int assignment, ClockName clock) implements FollowupEvent {}

    /** The case is done. */
    @JsonTypeName("case.closed.v1")
    record CaseClosed(int assignment, Closing how) implements FollowupEvent {}

    /** An event of a newer writer, which this reader skips knowingly. */
    record Unrecognised(String type) implements FollowupEvent {}
}

package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** What happened at intake: facts without words and without persons. Travels on {@link Topics#INTAKE_EVENTS}. */
public sealed interface IntakeEvent {

    /**
     * A report was filed: always the first event of a complaint.
     *
     * @param kind what the reporter says it is
     * @param unitCode the unit whose service is meant, if the reporter named one
     * @param categoryCode the category, if the reporter chose one
     * @param channel the way it came in
     * @param anonymous hides who reported, from the reported party and the public
     * @param confidential hides what was reported, from the public and all who do not handle it
     * @param contactable whether a sealed contact follows on {@link Topics#INTAKE_CONTACTS}
     * @param language ISO 639 code in which the reporter is addressed: {@code id} or {@code en}
     * @param regencyCode Kemendagri code of the regency of the event, if known
     */
    @JsonTypeName("complaint.filed.v1")
    record ComplaintFiled(
            ReportKind kind,
            @Nullable String unitCode,
            @Nullable String categoryCode,
            Channel channel,
            boolean anonymous,
            boolean confidential,
            boolean contactable,
            String language,
            @Nullable String regencyCode)
            implements IntakeEvent {}

    /**
     * The reporter replied to an answer; the words are in the {@link Dossier}.
     *
     * @param reply number of the reply within the complaint, from 1
     * @param answer number of the answer it replies to, from 1
     */
    @JsonTypeName("complaint.replied.v1")
    record ComplaintReplied(int reply, int answer) implements IntakeEvent {}

    /**
     * The reporter answered a question of the unit; the words are reply number {@code reply} of the {@link Dossier}.
     *
     * @param requestId the question, as follow-up named it
     */
    @JsonTypeName("complaint.question-answered.v1")
    record QuestionAnswered(int reply, String requestId) implements IntakeEvent {}

    /**
     * The reporter completed an incomplete report; the words are reply number {@code reply} of the {@link Dossier}.
     *
     * @param requestId the request, as routing named it
     */
    @JsonTypeName("complaint.completed.v1")
    record ComplaintCompleted(int reply, String requestId) implements IntakeEvent {}

    /** An event of a newer writer, which this reader skips knowingly. */
    record Unrecognised(String type) implements IntakeEvent {}
}

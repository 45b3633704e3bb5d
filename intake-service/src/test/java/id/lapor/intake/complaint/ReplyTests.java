package id.lapor.intake.complaint;

import static id.lapor.intake.complaint.Reports.KANIM;
import static id.lapor.intake.complaint.Reports.NOW;
import static id.lapor.intake.complaint.Reports.opened;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.QuestionSettled;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.FollowupEvent.Settling;
import id.lapor.events.ReportStatus;
import org.junit.jupiter.api.Test;

class ReplyTests {
    private final Reports report = Reports.filed().told(opened(1, KANIM)).told(new CaseAccepted(1));
    private final Complaint complaint = report.complaint();

    @Test
    void refusesAReplyBeforeAnyAnswer() {
        assertThat(complaint.reply("Halo?", NOW)).isEqualTo(ReplyOutcome.NOT_ANSWERED);
        assertThat(complaint.outbox().lastEvent()).isEqualTo(1);
    }

    @Test
    void takesAReplyToAnAnswerAndTellsIt() {
        report.told(new CaseAnswered(1, 1));

        assertThat(report.tracking().mayReply()).isTrue();
        assertThat(complaint.reply("Belum selesai.", NOW)).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(complaint.outbox().lastEvent()).isEqualTo(2);
        assertThat(report.tracking().messages()).extracting(Message::text).containsExactly("Belum selesai.");
        assertThat(report.tracking().mayReply()).isFalse();
    }

    @Test
    void takesTheSameReplyAsDoneAndTellsItOnce() {
        report.told(new CaseAnswered(1, 1));
        complaint.reply("Belum selesai.", NOW);

        assertThat(complaint.reply("Belum selesai.", NOW)).isEqualTo(ReplyOutcome.TAKEN_BEFORE);
        assertThat(complaint.outbox().lastEvent()).isEqualTo(2);

        report.told(new CaseResumed(1, 1));
        assertThat(complaint.reply("Belum selesai.", NOW)).isEqualTo(ReplyOutcome.TAKEN_BEFORE);
    }

    @Test
    void refusesASecondReplyToTheSameAnswerAndTakesOneToTheNext() {
        report.told(new CaseAnswered(1, 1));
        complaint.reply("Belum selesai.", NOW);

        assertThat(complaint.reply("Masih belum.", NOW)).isEqualTo(ReplyOutcome.WAIT_FOR_ANSWER);

        report.told(new CaseResumed(1, 1)).told(new CaseAnswered(1, 2));
        assertThat(complaint.reply("Masih belum.", NOW)).isEqualTo(ReplyOutcome.TAKEN);
    }

    @Test
    void refusesAReplyToAClosedReport() {
        report.told(new CaseAnswered(1, 1)).told(new CaseClosed(1, Closing.WINDOW_PASSED));

        assertThat(complaint.reply("Terlambat?", NOW)).isEqualTo(ReplyOutcome.NOT_ANSWERED);
    }

    @Test
    void takesTheAnswerToAQuestionAndThenItWaitsNoLonger() {
        report.told(new ReporterAsked(1, "q1", NOW.plusSeconds(3600)));

        assertThat(report.tracking().mayReply()).isTrue();
        assertThat(complaint.reply("Hari Senin.", NOW)).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(report.tracking().status()).isEqualTo(ReportStatus.IN_PROGRESS);
        assertThat(report.tracking().timeline()).extracting(Step::event).contains("complaint.question-answered");
        assertThat(complaint.replies().getLast().requestId()).isEqualTo("q1");
        assertThat(complaint.replies().getLast().answer()).isZero();
        assertThat(complaint.reply("Hari Senin.", NOW)).isEqualTo(ReplyOutcome.TAKEN_BEFORE);
        assertThat(complaint.reply("Atau Selasa.", NOW)).isEqualTo(ReplyOutcome.NOT_ANSWERED);
        assertThat(complaint.outbox().lastEvent()).isEqualTo(2);
    }

    @Test
    void takesTheSameWordsToAnAnswerThatAnsweredItsQuestion() {
        report.told(new ReporterAsked(1, "q1", NOW.plusSeconds(3600)));
        complaint.reply("Hari Senin.", NOW);
        report.told(new QuestionSettled(1, "q1", Settling.ANSWERED)).told(new CaseAnswered(1, 1));

        assertThat(complaint.reply("Hari Senin.", NOW)).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(complaint.replies().getLast().answer()).isEqualTo(1);
    }

    @Test
    void takesNoMoreRepliesThanAMessageCarries() {
        for (int answer = 1; answer <= ReplyRules.MOST; answer++) {
            report.told(new CaseAnswered(1, answer));
            assertThat(complaint.reply("€".repeat(ReplyRules.LONGEST) + answer, NOW))
                    .isEqualTo(ReplyOutcome.TAKEN);
        }
        report.told(new CaseAnswered(1, ReplyRules.MOST + 1));

        assertThat(complaint.reply("Satu lagi", NOW)).isEqualTo(ReplyOutcome.TOO_MANY);
    }

    @Test
    void measuresTheTextInCharacters() {
        assertThat(ReplyRules.fault(null)).isNotNull();
        assertThat(ReplyRules.fault("  \n ")).isNotNull();
        assertThat(ReplyRules.fault("😀".repeat(ReplyRules.LONGEST))).isNull();
        assertThat(ReplyRules.fault("x".repeat(ReplyRules.LONGEST + 1))).isNotNull();
    }
}

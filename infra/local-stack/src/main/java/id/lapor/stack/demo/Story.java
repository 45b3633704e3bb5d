package id.lapor.stack.demo;

import id.lapor.events.ReportStatus;
import id.lapor.stack.api.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** One report from its filing to where its plan lets it end; each step is taken when the one before has been heard of. */
final class Story {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final Actors actors;
    private final Desk desk;
    private final Plan plan;
    private final String key;
    private String trackingNumber = "";
    private String receipt = "";
    private String unit = "";

    /** @param key tells this filing from every other, in this run and in others */
    Story(Actors actors, Desk desk, Plan plan, String key) {
        this.actors = actors;
        this.desk = desk;
        this.plan = plan;
        this.key = key;
    }

    /** Returns when the report has its number and receipt. */
    void file() throws IOException, InterruptedException {
        Reply reply = actors.file(plan.body(), key);
        refuseUnlessOk(reply, "filing");
        trackingNumber = reply.body().path("trackingNumber").asString();
        receipt = reply.body().path("receipt").asString();
        switch (plan.fate()) {
            case LEFT_AT_DESK -> {}
            case ASKED_TO_COMPLETE, COMPLETED -> desk.will(trackingNumber, Errand.askReporter());
            case ARCHIVED -> desk.will(trackingNumber, Errand.archive());
            default -> desk.will(trackingNumber, Errand.give(plan.unit()));
        }
    }

    /** Returns when the reporter reads what the plan says. */
    Fate settle() throws IOException, InterruptedException {
        if (plan.fate() == Fate.COMPLETED) {
            complete();
        }
        if (plan.fate().isGivenAtOnce()) {
            await(ReportStatus.ROUTED);
            desk.forget(trackingNumber);
            atUnit();
        }
        await(plan.fate().end());
        desk.forget(trackingNumber);
        return plan.fate();
    }

    /** The reporter reads what is missing and adds it; then the desk gives the report to its unit. */
    private void complete() throws IOException, InterruptedException {
        await(ReportStatus.COMPLETION_REQUESTED);
        desk.forget(trackingNumber);
        Reply reply = actors.complete(trackingNumber, receipt, Words.completion(key));
        refuseUnlessDone(reply, "completion", ReportStatus.FILED);
        desk.will(trackingNumber, Errand.give(plan.unit()));
    }

    private void atUnit() throws IOException, InterruptedException {
        switch (plan.fate()) {
            case LEFT_AT_DESK, ASKED_TO_COMPLETE, COMPLETED, ARCHIVED, LEFT_AT_UNIT -> {}
            case RETURNED -> giveBack();
            case ROUTED_AGAIN -> {
                giveBack();
                desk.will(trackingNumber, Errand.give(plan.secondUnit()));
            }
            case ACCEPTED -> accept();
            case QUESTIONED -> ask();
            case QUESTION_ANSWERED -> {
                ask();
                Reply reply = actors.reply(trackingNumber, receipt, Words.completion(key));
                refuseUnlessDone(reply, "answer to the question", ReportStatus.IN_PROGRESS);
            }
            case ANSWERED -> answer(0);
            case REPLIED -> reply();
            case ANSWERED_AGAIN -> {
                reply();
                answerInUnit(1);
            }
            case CLOSED -> {
                answer(0);
                act("closure", Map.of(), ReportStatus.CLOSED);
            }
        }
    }

    private void giveBack() throws IOException, InterruptedException {
        act("return", Map.of("reason", "NO_AUTHORITY", "note", Words.RETURN_NOTE), ReportStatus.RETURNED);
    }

    private void accept() throws IOException, InterruptedException {
        act("acceptance", Map.of(), ReportStatus.IN_PROGRESS);
    }

    private void ask() throws IOException, InterruptedException {
        accept();
        act("question", Map.of("text", Words.QUESTION), ReportStatus.WAITING_FOR_REPORTER);
    }

    private void answer(int round) throws IOException, InterruptedException {
        accept();
        answerInUnit(round);
    }

    /** In every third report an officer drafts, and the liaison officer approves where the SOP asks for it. */
    private void answerInUnit(int round) throws IOException, InterruptedException {
        Map<String, Object> answer = Map.of("text", Words.answer(key, round));
        if (Math.floorMod(key.hashCode(), 3) == 0) {
            Reply draft = actors.act(trackingNumber, "officer." + unit, "answer", answer);
            refuseUnlessDone(draft, "draft", ReportStatus.ANSWERED);
            if (draft.status() == ACCEPTED) {
                act("approval", Map.of(), ReportStatus.ANSWERED);
            }
            await(ReportStatus.ANSWERED);
        } else {
            act("answer", answer, ReportStatus.ANSWERED);
        }
    }

    private void reply() throws IOException, InterruptedException {
        answer(0);
        Reply reply = actors.reply(trackingNumber, receipt, Words.reply(key));
        refuseUnlessDone(reply, "reply", ReportStatus.IN_PROGRESS);
        await(ReportStatus.IN_PROGRESS);
    }

    /** Waits for the case, acts on it, and waits until the reporter hears of it. */
    private void act(String action, Map<String, Object> body, ReportStatus then)
            throws IOException, InterruptedException {
        until(() -> actors.read(trackingNumber, unit).isOk(), "the case at " + unit);
        refuseUnlessDone(actors.act(trackingNumber, "liaison." + unit, action, body), action, then);
        await(then);
    }

    private void await(ReportStatus wanted) throws IOException, InterruptedException {
        until(
                () -> {
                    Reply page = actors.look(trackingNumber, receipt);
                    unit = page.body().path("unit").path("code").asString(unit);
                    return page.isOk()
                            && wanted.name().equals(page.body().path("status").asString());
                },
                "status " + wanted);
    }

    private interface Question {
        boolean isAnswered() throws IOException, InterruptedException;
    }

    private void until(Question question, String what) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = FIRST_PAUSE;
        while (!question.isAnswered()) {
            if (System.nanoTime() > end) {
                throw new IOException(trackingNumber + " (" + plan.fate() + ") waited in vain for " + what);
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** A call that was repeated after an outage may find its own work done, and be told of a conflict: then it is done. */
    private void refuseUnlessDone(Reply reply, String what, ReportStatus then)
            throws IOException, InterruptedException {
        if (reply.status() == CONFLICT) {
            await(then);
        } else {
            refuseUnlessOk(reply, what);
        }
    }

    private void refuseUnlessOk(Reply reply, String what) throws IOException {
        if (!reply.isOk()) {
            throw new IOException("%s %s (%s) was refused with %d: %s %s"
                    .formatted(
                            what,
                            trackingNumber,
                            plan.fate(),
                            reply.status(),
                            reply.body()
                                    .path("detail")
                                    .asString(reply.body().path("title").asString("")),
                            reply.body().path("errors")));
        }
    }
}

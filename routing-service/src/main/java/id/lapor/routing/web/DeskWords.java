package id.lapor.routing.web;

import id.lapor.routing.web.TriageReport.Requested;
import id.lapor.routing.web.TriageReport.Returned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happened to a report, in sentences for the desk's page. */
@Component
class DeskWords {
    private final MessageSource messages;

    DeskWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A line of the history, as the kit's timeline shows it. */
    public record Line(
            String at, String when, String what, @Nullable String who) {}

    /** What a unit said when it returned the report, as the kit's conversation shows it. */
    public record Said(String id, boolean own, String who, String at, String when, String text) {}

    Map<String, Object> of(TriageReport report, MomentWords moment) {
        return Map.of(
                "steps",
                        report.history().stream()
                                .map(step -> line(step, moment))
                                .toList(),
                "talk", talk(report.returns(), moment),
                "asked", asked(report.requests(), moment),
                "accused", report.accusedUnits().stream().map(UnitName::name).collect(Collectors.joining(", ")));
    }

    private Line line(TriageReport.Step step, MomentWords moment) {
        String unit = step.unit() == null ? "" : step.unit().name();
        String what = say(moment, "desk.step." + step.event(), unit);
        return new Line(
                step.at().toString(),
                moment.full(step.at()),
                step.binding() ? say(moment, "desk.step.binding", what) : what,
                who(step, moment));
    }

    private @Nullable String who(TriageReport.Step step, MomentWords moment) {
        return switch (step.event()) {
            case "RETURNED" -> null;
            case "COMPLETED" -> say(moment, "word.reporter");
            case "ARCHIVED" -> Objects.requireNonNullElseGet(step.by(), () -> say(moment, "desk.step.lapsed"));
            default -> Objects.requireNonNullElseGet(step.by(), () -> say(moment, "desk.step.rule"));
        };
    }

    /** What the bureau asked the reporter, and what came back. */
    private List<Said> asked(List<Requested> requests, MomentWords moment) {
        List<Said> said = new ArrayList<>();
        for (Requested one : requests) {
            said.add(said(one.requestId(), true, say(moment, "word.bureau"), one.at(), one.text(), moment));
            if (one.completion() != null && one.completedAt() != null) {
                said.add(said(
                        one.requestId() + "-done",
                        false,
                        say(moment, "word.reporter"),
                        one.completedAt(),
                        one.completion(),
                        moment));
            }
        }
        return said;
    }

    private static Said said(String id, boolean own, String who, Instant at, String text, MomentWords moment) {
        return new Said(id, own, who, at.toString(), moment.full(at), text);
    }

    private List<Said> talk(List<Returned> returns, MomentWords moment) {
        return returns.stream()
                .map(one -> new Said(
                        "return-" + one.assignment(),
                        false,
                        one.unit().name(),
                        one.at().toString(),
                        moment.full(one.at()),
                        say(moment, "desk.return." + one.reason()) + (one.note() == null ? "" : "\n" + one.note())))
                .toList();
    }

    private String say(MomentWords moment, String code, Object... about) {
        return messages.getMessage(code, about, moment.locale());
    }
}

package id.lapor.routing.web;

import id.lapor.routing.web.TriageReport.Returned;
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
                "accused", report.accusedUnits().stream().map(UnitName::name).collect(Collectors.joining(", ")));
    }

    private Line line(TriageReport.Step step, MomentWords moment) {
        String what = say(moment, "desk.step." + step.event(), step.unit().name());
        boolean byUnit = step.event().equals("RETURNED");
        return new Line(
                step.at().toString(),
                moment.full(step.at()),
                step.binding() ? say(moment, "desk.step.binding", what) : what,
                byUnit ? null : Objects.requireNonNullElseGet(step.by(), () -> say(moment, "desk.step.rule")));
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

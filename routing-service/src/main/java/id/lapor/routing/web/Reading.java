package id.lapor.routing.web;

import id.lapor.routing.routing.Assignment;
import id.lapor.routing.routing.Decision;
import id.lapor.routing.routing.Decisions;
import id.lapor.routing.routing.Filing;
import id.lapor.routing.routing.Matter;
import id.lapor.routing.routing.Matter.Completion;
import id.lapor.routing.routing.Routing;
import id.lapor.routing.suggestion.Suggestion;
import id.lapor.routing.suggestion.Suggestions;
import id.lapor.routing.unit.Units;
import id.lapor.routing.web.TriageReport.Archived;
import id.lapor.routing.web.TriageReport.Noted;
import id.lapor.routing.web.TriageReport.Requested;
import id.lapor.routing.web.TriageReport.Returned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows routings as the desk reads them: codes with names, and what the words suggest. */
@Component
class Reading {
    private final Decisions decisions;
    private final Suggestions suggestions;

    Reading(Decisions decisions, Suggestions suggestions) {
        this.decisions = decisions;
        this.suggestions = suggestions;
    }

    TriageItem item(Routing routing) {
        Decision decision = decisions.now();
        return new TriageItem(
                routing.id(),
                routing.standing().status(),
                routing.matter().map(Matter::title).orElse(null),
                routing.kind(),
                filedAt(routing),
                routing.decideBy().orElse(null),
                isLate(routing, decision),
                suggested(routing, decision).stream().findFirst().orElse(null),
                routing.returns().size());
    }

    TriageReport report(Routing routing) {
        Decision decision = decisions.now();
        Units units = decision.reference().units();
        return new TriageReport(
                routing.id(),
                routing.standing().status(),
                routing.isOpenForDesk(),
                routing.mayBeRequested(),
                routing.mayBeArchived(),
                routing.kind(),
                routing.categoryCode(),
                filedAt(routing),
                routing.decideBy().orElse(null),
                isLate(routing, decision),
                routing.matter().map(Matter::title).orElse(null),
                routing.matter().map(Matter::narrative).orElse(null),
                routing.matter().map(Matter::occurredOn).orElse(null),
                routing.matter().map(Matter::place).orElse(null),
                routing.filing().map(Filing::anonymous).orElse(false),
                routing.filing().map(Filing::confidential).orElse(false),
                routing.filing()
                        .map(Filing::unitCode)
                        .map(code -> UnitName.of(code, units))
                        .orElse(null),
                routing.holder().map(holder -> UnitName.of(holder, units)).orElse(null),
                routing.assignmentNumber(),
                routing.accusedUnits().stream()
                        .map(code -> UnitName.of(code, units))
                        .toList(),
                suggested(routing, decision),
                routing.answers(),
                returns(routing, units),
                notes(routing, units),
                requests(routing),
                routing.archive()
                        .map(archive -> new Archived(archive.reason(), archive.text(), archive.at()))
                        .orElse(null),
                History.of(routing, units));
    }

    private static boolean isLate(Routing routing, Decision decision) {
        return routing.decideBy().filter(by -> !by.isAfter(decision.now())).isPresent();
    }

    private List<SuggestedUnit> suggested(Routing routing, Decision decision) {
        String text = routing.matter()
                .map(matter -> matter.title() + " " + matter.narrative() + " "
                        + Objects.requireNonNullElse(matter.place(), ""))
                .orElse("");
        return suggestions
                .suggest(decision.reference(), decision.today(), text, code -> routing.mayGoTo(code, decision.units()))
                .stream()
                .map(suggestion -> shown(suggestion, decision))
                .toList();
    }

    private static SuggestedUnit shown(Suggestion suggestion, Decision decision) {
        UnitName unit = UnitName.of(suggestion.unitCode(), decision.reference().units());
        return new SuggestedUnit(unit.code(), unit.name(), suggestion.categoryCode(), suggestion.words());
    }

    private static List<Returned> returns(Routing routing, Units units) {
        return routing.returns().stream()
                .map(one -> new Returned(
                        one.assignment(),
                        UnitName.of(one.unitCode(), units),
                        one.reason(),
                        routing.returnNote(one.assignment()).orElse(null),
                        one.at()))
                .toList();
    }

    private static List<Noted> notes(Routing routing, Units units) {
        List<Noted> notes = new ArrayList<>();
        for (Assignment assignment : routing.assignments()) {
            @Nullable String text = assignment.note();
            if (text != null) {
                notes.add(new Noted(
                        assignment.number(), UnitName.of(assignment.unitCode(), units), text, assignment.at()));
            }
        }
        return notes;
    }

    private static List<Requested> requests(Routing routing) {
        List<Completion> completions = routing.matter().map(Matter::completions).orElse(List.of());
        return routing.requests().stream()
                .map(request -> new Requested(
                        request.id(),
                        request.text(),
                        request.at(),
                        completions.stream()
                                .filter(completion -> completion.requestId().equals(request.id()))
                                .map(Completion::text)
                                .findFirst()
                                .orElse(null),
                        request.completedAt()))
                .toList();
    }

    private static Instant filedAt(Routing routing) {
        return routing.filing().map(Filing::at).orElse(Instant.EPOCH);
    }
}

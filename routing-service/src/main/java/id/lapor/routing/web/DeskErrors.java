package id.lapor.routing.web;

import id.lapor.routing.routing.Archive;
import id.lapor.routing.routing.CompletionRequest;
import id.lapor.routing.routing.DeskRefused;
import id.lapor.routing.routing.Disposition;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a decision, by the field that mends it.
 *
 * @param allowed codes of units that would be taken instead
 */
record DeskErrors(List<Wrong> wrongs, List<String> allowed) {
    static final DeskErrors NONE = new DeskErrors(List.of(), List.of());

    /** A field's problem by its message code. */
    record Wrong(String field, String messageCode, List<String> about) {}

    /** What can be seen without asking the report. */
    static DeskErrors of(DeskForm form) {
        List<Wrong> wrongs = new ArrayList<>();
        if (!form.hasUnit()) {
            wrongs.add(new Wrong("unitCode", "desk.unit.missing", List.of()));
        }
        if (form.isNoteTooLong()) {
            wrongs.add(new Wrong("note", "desk.note.too-long", List.of(String.valueOf(Disposition.LONGEST_NOTE))));
        }
        return new DeskErrors(wrongs, List.of());
    }

    /** What is wrong with a request to the reporter. */
    static DeskErrors ofRequest(DeskForm form) {
        if (form.requestWords().isEmpty()) {
            return one(new Wrong("requestText", "desk.request.missing", List.of()));
        }
        return form.requestWords().length() > CompletionRequest.LONGEST_TEXT
                ? one(tooLong("requestText", CompletionRequest.LONGEST_TEXT))
                : NONE;
    }

    /** What is wrong with the putting away. */
    static DeskErrors ofArchive(DeskForm form) {
        List<Wrong> wrongs = new ArrayList<>();
        if (form.archiveReason() == null) {
            wrongs.add(new Wrong("archiveReason", "desk.archive.missing", List.of()));
        }
        if (form.archiveWords().length() > Archive.LONGEST_TEXT) {
            wrongs.add(tooLong("archiveText", Archive.LONGEST_TEXT));
        }
        return new DeskErrors(wrongs, List.of());
    }

    private static DeskErrors one(Wrong wrong) {
        return new DeskErrors(List.of(wrong), List.of());
    }

    private static Wrong tooLong(String field, int most) {
        return new Wrong(field, "desk.text.too-long", List.of(String.valueOf(most)));
    }

    static DeskErrors of(DeskRefused refused) {
        Wrong wrong = switch (refused.obstacle()) {
            case UNKNOWN_UNIT -> wrong("unitCode", "unit.unknown", refused);
            case UNKNOWN_CATEGORY -> wrong("categoryCode", "category.unknown", refused);
            case UNIT_NOT_VALID -> wrong("unitCode", "problem.unit-not-valid.detail", refused);
            case ACCUSED_UNIT -> wrong("unitCode", "desk.unit.accused", refused);
            case ALREADY_ACCEPTED -> wrong("report", "problem.already-accepted.detail", refused);
            case NOT_AT_DESK -> wrong("report", "problem.not-at-desk.detail", refused);
            case ALREADY_ARCHIVED -> wrong("report", "problem.already-archived.detail", refused);
            case MOVED_MEANWHILE -> wrong("report", "problem.moved-meanwhile.detail", refused);
            case NOT_COMPLETE -> wrong("report", "problem.not-found.detail", refused);
        };
        return new DeskErrors(List.of(wrong), refused.allowed());
    }

    boolean isEmpty() {
        return wrongs.isEmpty();
    }

    private static Wrong wrong(String field, String messageCode, DeskRefused refused) {
        return new Wrong(field, messageCode, List.of(refused.about()));
    }
}

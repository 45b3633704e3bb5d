package id.lapor.followup.casefile.web;

import id.lapor.events.ReportStatus;
import id.lapor.followup.casefile.InboxQuery;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox page was asked for.
 *
 * @param show which cases: {@code todo} (the unit's next move), {@code late} (of those, past a deadline), {@code routed} and
 *     {@code in_progress} (the two parts of {@code todo}), {@code waiting} (for the reporter), {@code answered}, {@code returned}, {@code closed}, {@code all}
 * @param unit only cases that this unit holds, as the dashboard's figures ask
 * @param scope {@code own} for the own unit's cases, {@code reach} for all within reach
 * @param open number of the case that is shown beside the list
 */
record InboxForm(
        @Pattern(regexp = "todo|late|routed|in_progress|waiting|answered|returned|closed|all") @Nullable String show,

        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Size(max = 24) @Nullable String unit,

        @Pattern(regexp = "own|reach") @Nullable String scope,
        @Size(max = 200) @Nullable String q,
        @Size(max = 200) @Nullable String cursor,
        @Size(max = 64) @Nullable String open) {
    static final int ROWS = 40;

    InboxForm {
        unit = asked(unit);
        scope = asked(scope);
        q = asked(q);
        cursor = asked(cursor);
    }

    /** A link writes what it does not ask for as an empty parameter. */
    private static @Nullable String asked(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }

    /** The filters in the order in which the page offers them. */
    enum Filter {
        TODO,
        LATE,
        ROUTED,
        IN_PROGRESS,
        WAITING,
        ANSWERED,
        RETURNED,
        CLOSED,
        ALL;

        /** The states that it shows; empty for all. */
        Set<ReportStatus> states() {
            return switch (this) {
                case TODO, LATE -> EnumSet.of(ReportStatus.ROUTED, ReportStatus.IN_PROGRESS);
                case ROUTED -> EnumSet.of(ReportStatus.ROUTED);
                case IN_PROGRESS -> EnumSet.of(ReportStatus.IN_PROGRESS);
                case WAITING -> EnumSet.of(ReportStatus.WAITING_FOR_REPORTER);
                case ANSWERED -> EnumSet.of(ReportStatus.ANSWERED);
                case RETURNED -> EnumSet.of(ReportStatus.RETURNED);
                case CLOSED -> EnumSet.of(ReportStatus.CLOSED);
                case ALL -> EnumSet.noneOf(ReportStatus.class);
            };
        }

        /** As it stands in the address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is to be done, unless something is looked for or asked for. */
    Filter filter() {
        if (show == null) {
            return isSearch() ? Filter.ALL : Filter.TODO;
        }
        return Filter.valueOf(show.toUpperCase(Locale.ROOT));
    }

    /** Only the cases of the person's own unit, unless all are asked for or something is looked for. */
    boolean isOwn(@Nullable String home) {
        boolean asked = scope == null ? !isSearch() : scope.equals("own");
        return home != null && unit == null && asked;
    }

    InboxQuery query(@Nullable String home, Instant now) {
        return new InboxQuery(
                isOwn(home) ? home : unit, filter().states(), filter() == Filter.LATE ? now : null, q, cursor, ROWS);
    }

    private boolean isSearch() {
        return q != null;
    }
}

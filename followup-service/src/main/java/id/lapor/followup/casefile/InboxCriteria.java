package id.lapor.followup.casefile;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.edge.problem.Refusal;
import id.lapor.events.ReportKind;
import id.lapor.followup.access.Grant;
import id.lapor.followup.access.Reach;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;

/** Writes the access rule's grants and a person's wishes as a query. */
final class InboxCriteria {
    private static final String UNIT = "assignment.unitCode";
    private static final String KIND = "assignment.kind";
    private static final String ACCUSED = "heard.notes.accusedUnits";
    private static final String RANK = "agenda.rank";

    private InboxCriteria() {}

    /** The cases that a person may see. */
    static List<Criteria> within(Reach reach) {
        List<Criteria> all = new ArrayList<>();
        all.add(where("opened").gt(0));
        Criteria[] grants = reach.grants().stream().map(InboxCriteria::covered).toArray(Criteria[]::new);
        all.add(grants.length == 0 ? where("_id").in(List.of()) : new Criteria().orOperator(grants));
        if (!reach.blockedBy().isEmpty()) {
            all.add(where(ACCUSED).nin(reach.blockedBy()));
        }
        return all;
    }

    /** Those of them that were asked for. */
    static Criteria asked(Reach reach, InboxQuery query) {
        List<Criteria> all = within(reach);
        if (query.unitCode() != null) {
            all.add(where(UNIT).is(query.unitCode()));
        }
        if (!query.states().isEmpty()) {
            all.add(where("course.state").in(query.states()));
        }
        if (query.dueBefore() != null) {
            all.add(where(RANK).lt(query.dueBefore()));
        }
        query.words().forEach(word -> all.add(containing(word)));
        if (query.after() != null) {
            all.add(after(query.after()));
        }
        return new Criteria().andOperator(all);
    }

    static String cursor(CaseLine line) {
        String place = line.agenda().rank() + " " + line.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static Criteria covered(Grant grant) {
        List<Criteria> all = new ArrayList<>();
        if (grant.units() != null) {
            all.add(new Criteria()
                    .orOperator(
                            where(UNIT).in(grant.units()),
                            where("assignment.delegatedBy").in(grant.units())));
        }
        switch (grant.matter()) {
            case ANY -> {}
            case SERVICE ->
                all.add(new Criteria()
                        .andOperator(
                                where(KIND).ne(ReportKind.OVERSIGHT_COMPLAINT),
                                where(ACCUSED).size(0)));
            case CONDUCT ->
                all.add(new Criteria()
                        .orOperator(
                                where(KIND).is(ReportKind.OVERSIGHT_COMPLAINT),
                                where(ACCUSED).not().size(0)));
        }
        if (!grant.confidentialToo()) {
            all.add(where("heard.filing.confidential").is(false));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static Criteria containing(String word) {
        Pattern anywhere = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Pattern start = Pattern.compile("^" + Pattern.quote(word.toUpperCase(Locale.ROOT)));
        return new Criteria()
                .orOperator(
                        where("heard.dossier.title").regex(anywhere),
                        where("_id").regex(start));
    }

    private static Criteria after(String cursor) {
        try {
            String[] place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            Instant rank = Instant.parse(place[0]);
            return new Criteria()
                    .orOperator(
                            where(RANK).gt(rank),
                            new Criteria()
                                    .andOperator(
                                            where(RANK).is(rank), where("_id").gt(place[1])));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw Refusal.invalid("cursor", "cursor.unreadable");
        }
    }
}

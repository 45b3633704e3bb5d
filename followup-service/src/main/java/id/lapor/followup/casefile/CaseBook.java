package id.lapor.followup.casefile;

import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.ReportLine;
import id.lapor.edge.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Follow-up's part of the account: every report it has heard of, once. */
@Service
class CaseBook implements LedgerSource {
    private final Cases cases;

    CaseBook(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Page<ReportLine> page(@Nullable String after, int limit) {
        return Page.of(cases.book(after, limit + 1), limit, BookLine::id).map(BookLine::line);
    }
}

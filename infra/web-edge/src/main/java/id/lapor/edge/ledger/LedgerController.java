package id.lapor.edge.ledger;

import id.lapor.edge.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a service's ledger, page by page. Open to the bureau and to auditors. */
@RestController
public class LedgerController {

    private final LedgerSource source;

    public LedgerController(LedgerSource source) {
        this.source = source;
    }

    @GetMapping("/api/v1/ledger")
    Page<? extends LedgerSource.Line> ledger(
            @RequestParam(required = false) @Size(max = 64) @Nullable String cursor,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(5000) int limit) {
        return source.page(cursor, limit);
    }
}

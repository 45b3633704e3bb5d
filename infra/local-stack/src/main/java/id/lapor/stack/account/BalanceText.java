package id.lapor.stack.account;

import id.lapor.events.ReportStatus;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The balance for people, and for programs. */
public final class BalanceText {
    private static final int SHOWN = 20;

    private BalanceText() {}

    /** @param busy who still had work when the account was taken */
    public static void print(Balance balance, List<Pulse> busy, PrintWriter out) {
        busy.forEach(pulse -> out.println("Not at rest: " + pulse + "."));
        row(out, "Filed", balance.filed());
        row(out, "= at the bureau", balance.atBureau());
        row(out, "+ at units", balance.atUnits());
        row(out, "+ archived", balance.count(ReportStatus.ARCHIVED));
        row(out, "+ merged", balance.count(ReportStatus.MERGED));
        row(out, "+ withdrawn", balance.count(ReportStatus.WITHDRAWN));
        row(out, "+ erased", balance.count(ReportStatus.ERASED));
        out.println();
        balance.byStatus().forEach((status, count) -> row(out, "  " + status, count));
        out.println();
        row(out, "Cases", balance.cases());
        row(out, "Notices sent", balance.notices().sent());
        row(out, "  waiting", balance.notices().pending());
        row(out, "  given up", balance.notices().givenUp());
        row(out, "  sent again, same name", balance.notices().repeats());
        row(out, "Figures: filed", balance.figures().filed());
        if (!balance.figures().byStatus().equals(balance.byStatus())) {
            out.println("The figures count otherwise: " + balance.figures().byStatus());
        }
        out.println();
        balance.differences().stream()
                .limit(SHOWN)
                .forEach(difference ->
                        out.println(difference.trackingNumber() + " " + difference.about() + ": " + difference.says()));
        if (balance.differences().size() > SHOWN) {
            out.println("... and " + (balance.differences().size() - SHOWN) + " more.");
        }
        out.println(balance.isBalanced() && busy.isEmpty() ? "It balances." : "It does NOT balance.");
        out.flush();
    }

    public static void printJson(Balance balance, List<Pulse> busy, PrintWriter out) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("balanced", balance.isBalanced() && busy.isEmpty());
        all.put("filed", balance.filed());
        all.put("atBureau", balance.atBureau());
        all.put("atUnits", balance.atUnits());
        all.put("archived", balance.count(ReportStatus.ARCHIVED));
        all.put("merged", balance.count(ReportStatus.MERGED));
        all.put("withdrawn", balance.count(ReportStatus.WITHDRAWN));
        all.put("erased", balance.count(ReportStatus.ERASED));
        all.put("byStatus", balance.byStatus());
        all.put("cases", balance.cases());
        all.put("notices", balance.notices());
        all.put("figures", balance.figures());
        all.put("busy", busy.stream().map(Pulse::toString).toList());
        all.put("differences", balance.differences());
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        out.flush();
    }

    private static void row(PrintWriter out, String name, long count) {
        out.printf("%-26s %9d%n", name, count);
    }
}

package id.lapor.intake.page;

import id.lapor.intake.complaint.Fault;
import id.lapor.intake.complaint.ReplyOutcome;
import id.lapor.intake.complaint.WriteToHandlers;
import id.lapor.intake.number.TrackingNumber;
import id.lapor.intake.web.Refusals;
import id.lapor.intake.web.ReportAccess;
import id.lapor.intake.web.ReportAccess.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following a report with its number and receipt, which are posted and never part of an address. */
@Controller
@RequestMapping("/lacak")
class TrackingPages {
    private final ReportAccess access;
    private final WriteToHandlers writing;
    private final ReportView views;
    private final MessageSource messages;

    TrackingPages(ReportAccess access, WriteToHandlers writing, ReportView views, MessageSource messages) {
        this.access = access;
        this.writing = writing;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping
    String ask(Model model) {
        return form("", "", List.of(), model);
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String receipt,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Attempt attempt = access.open(request.getRemoteAddr(), number, receipt);
        return show(attempt, number, receipt, locale, response, model);
    }

    @PostMapping("/balas")
    String reply(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "") String text,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return write(number, receipt, text, writing::reply, "report.replied", locale, request, response, model);
    }

    @PostMapping("/lengkapi")
    String complete(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "") String text,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return write(number, receipt, text, writing::complete, "report.completed", locale, request, response, model);
    }

    private String write(
            String number,
            String receipt,
            String text,
            BiFunction<TrackingNumber, String, ReplyOutcome> how,
            String done,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Attempt before = access.open(request.getRemoteAddr(), number, receipt);
        if (!(before instanceof Attempt.Opened report)) {
            return show(before, number, receipt, locale, response, model);
        }
        Optional<Fault> fault = writing.fault(text);
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("text", text);
            model.addAttribute("wrong", ShownFault.byField(ShownFault.of(List.of(fault.get()), messages, locale)));
            return views.show(report.tracking(), receipt, model);
        }
        ReplyOutcome outcome = how.apply(report.number(), text);
        Refusals.unlessTaken(outcome, report.tracking().status());
        model.addAttribute("done", done);
        return show(access.open(request.getRemoteAddr(), number, receipt), number, receipt, locale, response, model);
    }

    private String show(
            Attempt attempt, String number, String receipt, Locale locale, HttpServletResponse response, Model model) {
        if (attempt instanceof Attempt.Opened report) {
            return views.show(report.tracking(), receipt, model);
        }
        boolean inReceipt = attempt instanceof Attempt.Mistyped(boolean inNumber) && !inNumber;
        Fault fault = new Fault(
                inReceipt ? "receipt" : "number",
                attempt instanceof Attempt.NotFound
                        ? "number.unknown"
                        : inReceipt ? "receipt.mistyped" : "number.mistyped",
                List.of());
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return form(number, receipt, ShownFault.of(List.of(fault), messages, locale), model);
    }

    private String form(String number, String receipt, List<ShownFault> faults, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("receipt", receipt);
        model.addAttribute("wrong", ShownFault.byField(faults));
        return "track";
    }
}

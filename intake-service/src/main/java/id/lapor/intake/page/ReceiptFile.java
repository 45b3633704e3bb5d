package id.lapor.intake.page;

import id.lapor.edge.problem.Refusal;
import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The number and the receipt as a file, for who cannot print or copy. Nothing is looked up: both come with the form. */
@Controller
class ReceiptFile {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final MessageSource messages;

    ReceiptFile(MessageSource messages) {
        this.messages = messages;
    }

    @PostMapping("/tulis/unduh")
    ResponseEntity<byte[]> download(@RequestParam String number, @RequestParam String receipt, Locale locale) {
        Optional<TrackingNumber> written = TrackingNumber.read(number);
        Optional<Receipt> proof = Receipt.read(receipt);
        if (written.isEmpty() || proof.isEmpty()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "receipt-mistyped");
        }
        Object[] both = {written.get().id(), proof.get().written()};
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lapor-" + both[0] + ".txt\"")
                .contentType(TEXT)
                .body(messages.getMessage("done.file", both, locale).getBytes(StandardCharsets.UTF_8));
    }
}

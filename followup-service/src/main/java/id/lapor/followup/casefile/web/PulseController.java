package id.lapor.followup.casefile.web;

import id.lapor.delivery.Pulse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is under way in this service; open to the bureau and to auditors. */
@RestController
class PulseController {
    private final Pulse pulse;

    PulseController(Pulse pulse) {
        this.pulse = pulse;
    }

    @GetMapping("/api/v1/pulse")
    Pulse.Beat beat() {
        return pulse.beat();
    }
}

package id.lapor.edge.ledger;

import id.lapor.delivery.Pulse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how much is under way in a service; both numbers are zero at rest. Open to the bureau and to auditors. */
@RestController
public class PulseController {

    private final Pulse pulse;

    public PulseController(Pulse pulse) {
        this.pulse = pulse;
    }

    @GetMapping("/api/v1/pulse")
    Pulse.Beat pulse() {
        return pulse.beat();
    }
}

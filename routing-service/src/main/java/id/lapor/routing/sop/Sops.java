package id.lapor.routing.sop;

import id.lapor.events.SopRecord;
import id.lapor.events.SopRecord.SopStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of the procedure, drafts included. */
public final class Sops {
    private final List<SopRecord> versions;

    public Sops(Collection<SopRecord> records) {
        versions = records.stream()
                .sorted(Comparator.comparing(SopRecord::version))
                .toList();
    }

    /** All versions, ordered by their names. */
    public List<SopRecord> all() {
        return versions;
    }

    public Optional<SopRecord> version(String version) {
        return versions.stream().filter(sop -> sop.version().equals(version)).findFirst();
    }

    /** The version in force on a day: of those that had begun, and are no drafts, the one that began last. */
    public Optional<SopRecord> on(LocalDate day) {
        return versions.stream()
                .filter(sop ->
                        sop.status() != SopStatus.DRAFT && !beginning(sop).isAfter(day))
                .max(Comparator.comparing(Sops::beginning));
    }

    private static LocalDate beginning(SopRecord sop) {
        LocalDate from = sop.validFrom();
        return from == null ? LocalDate.MAX : from;
    }
}

package id.lapor.routing.routing;

import id.lapor.events.Channel;
import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.category.Categories;
import id.lapor.routing.reference.Reference;
import id.lapor.routing.reference.ReferenceFiles;
import id.lapor.routing.sop.Sops;
import id.lapor.routing.unit.Units;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports in every standing, reached by what happens to them. */
final class Reports {
    static final String ID = "K7QF-2M9X-TRW4";
    static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    static final Reference REFERENCE = reference();

    private Reports() {}

    private static Reference reference() {
        ReferenceFiles files = ReferenceFiles.read();
        return new Reference(new Units(files.units()), new Categories(files.categories()), new Sops(files.sops()));
    }

    static Decision now() {
        return new Decision(REFERENCE, MONDAY, ZoneId.of("Asia/Jakarta"));
    }

    static ComplaintFiled filing(ReportKind kind, @Nullable String unit, @Nullable String category) {
        return new ComplaintFiled(kind, unit, category, Channel.WEB, false, false, false, "id", null);
    }

    static Dossier dossier() {
        return new Dossier("Antrean panjang", "Loket hanya satu yang buka.", null, null, null, List.of());
    }

    static Routing complete(ReportKind kind, @Nullable String unit, @Nullable String category) {
        Routing routing = Routing.unheard(ID);
        routing.filed(filing(kind, unit, category), MONDAY, now());
        routing.told(dossier(), now());
        return routing;
    }

    static Routing in(Standing standing) {
        return switch (standing) {
            case HEARD -> {
                Routing routing = Routing.unheard(ID);
                routing.told(dossier(), now());
                yield routing;
            }
            case AT_DESK -> complete(ReportKind.COMPLAINT, null, null);
            case ROUTED -> complete(ReportKind.COMPLAINT, "KANIM-LANGSA", null);
            case ACCEPTED -> {
                Routing routing = in(Standing.ROUTED);
                routing.accepted(1);
                yield routing;
            }
            case COMPLETION_REQUESTED -> {
                Routing routing = in(Standing.AT_DESK);
                routing.requestCompletion("Di kantor mana?", "bureau", now());
                yield routing;
            }
            case ARCHIVED -> {
                Routing routing = in(Standing.AT_DESK);
                routing.archive(ArchiveReason.TOO_GENERAL, null, "bureau", now());
                yield routing;
            }
            case RETURNED -> {
                Routing routing = in(Standing.ROUTED);
                routing.returned(back(1), MONDAY);
                yield routing;
            }
        };
    }

    static CaseReturned back(int assignment) {
        return new CaseReturned(assignment, ReturnReason.WRONG_UNIT);
    }

    static Disposition to(String unit) {
        return new Disposition(unit, null, null, null, "bureau", null);
    }
}

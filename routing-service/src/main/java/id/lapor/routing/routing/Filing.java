package id.lapor.routing.routing;

import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.ReportKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the filing says that routing needs: codes and flags, no words. */
public record Filing(
        ReportKind kind,
        @Nullable String unitCode,
        @Nullable String categoryCode,
        boolean anonymous,
        boolean confidential,
        Instant at) {

    static Filing of(ComplaintFiled filed, Instant at) {
        return new Filing(
                filed.kind(), filed.unitCode(), filed.categoryCode(), filed.anonymous(), filed.confidential(), at);
    }
}

package id.lapor.intake.page;

import id.lapor.intake.complaint.Draft;
import id.lapor.intake.complaint.Fault;
import id.lapor.intake.identity.Reporter;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been filled in so far. It travels in the pages themselves, so that going back loses nothing and no cookie is
 * needed; everything in it is what the reporter typed and is checked anew at the end.
 *
 * @param token made with the first page: the same form sent twice files once
 */
record FilingForm(
        @Nullable String token,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String occurredOn,
        @Nullable String regencyCode,
        @Nullable String placeText,
        @Nullable String unitQuery,
        @Nullable String unitCode,
        @Nullable String categoryCode,
        @Nullable String anonymous,
        @Nullable String confidential,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String nik) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 18;

    /** An empty form with a token of its own. */
    static FilingForm fresh() {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return new FilingForm(
                Base64.getUrlEncoder().withoutPadding().encodeToString(token),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public boolean isAnonymous() {
        return "true".equals(anonymous);
    }

    public boolean isConfidential() {
        return "true".equals(confidential);
    }

    /** The fields that a page carries without showing them, by name. */
    Map<String, String> carried(FilingStep shown) {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "token", token, null, shown);
        put(all, "kind", kind, FilingStep.KIND, shown);
        put(all, "title", title, FilingStep.EVENT, shown);
        put(all, "narrative", narrative, FilingStep.EVENT, shown);
        put(all, "occurredOn", occurredOn, FilingStep.EVENT, shown);
        put(all, "regencyCode", regencyCode, FilingStep.EVENT, shown);
        put(all, "placeText", placeText, FilingStep.EVENT, shown);
        put(all, "unitCode", unitCode, FilingStep.UNIT, shown);
        put(all, "categoryCode", categoryCode, FilingStep.UNIT, shown);
        put(all, "anonymous", anonymous, FilingStep.REPORTER, shown);
        put(all, "confidential", confidential, FilingStep.REPORTER, shown);
        put(all, "name", name, FilingStep.REPORTER, shown);
        put(all, "email", email, FilingStep.REPORTER, shown);
        put(all, "phone", phone, FilingStep.REPORTER, shown);
        put(all, "nik", nik, FilingStep.REPORTER, shown);
        return all;
    }

    private static void put(
            Map<String, String> all, String field, @Nullable String value, @Nullable FilingStep of, FilingStep shown) {
        if (value != null && !value.isEmpty() && of != shown) {
            all.put(field, value);
        }
    }

    Draft draft(String language) {
        return new Draft(
                title,
                narrative,
                kind,
                categoryCode,
                unitCode,
                day().orElse(null),
                new Draft.Place(regencyCode, null, null, placeText),
                isAnonymous(),
                isConfidential(),
                new Reporter(name, email, phone, nik),
                language);
    }

    /** What only a form can have wrong: no choice made, or a day that is none. */
    List<Fault> ownFaults() {
        return Stream.of(
                        isBlank(kind) ? new Fault("kind", "kind.choose", List.of()) : null,
                        isBlank(occurredOn) || day().isPresent() ? null : new Fault("occurredOn", "date", List.of()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The day of the event, if it was given and is a day. */
    Optional<LocalDate> day() {
        try {
            return occurredOn == null || occurredOn.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(occurredOn.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

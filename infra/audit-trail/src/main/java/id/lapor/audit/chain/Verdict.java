package id.lapor.audit.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a day's chain.
 *
 * @param records how many there are, the seal included
 * @param head id of the last one
 * @param hash of the last one
 * @param sealed whether the day is over and its chain has its end
 * @param broken where it first breaks; absent when it is whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(
        LocalDate day,
        long records,
        @Nullable String head,
        @Nullable String hash,
        boolean sealed,
        @Nullable Break broken) {

    /** Why a chain breaks. */
    public enum Why {
        /** The record, or a field of it, is not as it was written. */
        CHANGED,
        /** Nothing stands where this record must stand. */
        MISSING,
        /** It names another record before it than the one that is there. */
        NOT_LINKED,
        /** Its id is that of no place in the chain. */
        NO_PLACE,
        /** It stands behind the end of its day. */
        AFTER_THE_SEAL,
        /** The day is over, and its end is not there. */
        END_MISSING,
        /** Its hash is not the one that was noted elsewhere. */
        NOT_AS_NOTED
    }

    /** @param record id of the first record that is wrong or missing */
    public record Break(String record, Why why) {}
}

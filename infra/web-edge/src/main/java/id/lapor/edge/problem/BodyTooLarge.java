package id.lapor.edge.problem;

import java.io.IOException;

/** A body that did not say its length and went over the limit while it was read. */
public final class BodyTooLarge extends IOException {

    public BodyTooLarge(long limit) {
        super("the body is longer than " + limit + " bytes");
    }
}

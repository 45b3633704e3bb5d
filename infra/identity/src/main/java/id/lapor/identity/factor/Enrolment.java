package id.lapor.identity.factor;

/**
 * An account's authenticator app.
 *
 * @param lastStep the step of the last code that was taken; neither it nor an earlier one is taken again
 */
record Enrolment(String username, SharedKey key, long lastStep) {

    Enrolment used(long step) {
        return new Enrolment(username, key, step);
    }
}

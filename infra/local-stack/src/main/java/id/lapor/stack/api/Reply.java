package id.lapor.stack.api;

import tools.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param body a missing node when the answer was no JSON
 */
public record Reply(int status, JsonNode body) {
    public boolean isOk() {
        return status / 100 == 2;
    }

    /** Whether the same call may succeed later without anybody doing anything. */
    boolean isOutage() {
        return status >= 500 || status == 429;
    }
}

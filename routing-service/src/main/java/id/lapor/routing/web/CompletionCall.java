package id.lapor.routing.web;

import id.lapor.routing.routing.CompletionRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the reporter shall complete.
 *
 * @param text what is missing, read by the reporter
 */
record CompletionCall(
        @NotBlank @Size(max = CompletionRequest.LONGEST_TEXT) String text) {}

package id.lapor.intake.web;

import org.jspecify.annotations.Nullable;

/** The body of a reply: 1 to 5,000 characters. */
record ReplyRequest(@Nullable String text) {}

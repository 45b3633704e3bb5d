package id.lapor.routing.routing;

import org.jspecify.annotations.Nullable;

/**
 * What one rule said of a report, kept so that the desk sees why it waits there.
 *
 * @param rule name of the rule
 * @param why why it did not decide; absent when it did
 */
public record RuleAnswer(String rule, @Nullable WhyNot why) {}

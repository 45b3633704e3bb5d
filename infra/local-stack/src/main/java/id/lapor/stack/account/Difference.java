package id.lapor.stack.account;

import java.util.Map;

/**
 * A report of which the services do not say the same.
 *
 * @param about what they differ in
 * @param says what each says, by service; "nothing" where it does not know the report
 */
public record Difference(String trackingNumber, String about, Map<String, String> says) {}

package id.lapor.stack.process;

import java.util.List;
import java.util.Map;

/**
 * One start of a process.
 *
 * @param command the program and its arguments, without whatever detaches it
 * @param environment added to the environment of this program
 */
public record Launch(List<String> command, Map<String, String> environment) {}

package id.lapor.stack.process;

import java.util.List;
import java.util.Set;

/**
 * One process of the platform.
 *
 * @param name its name in commands, logs and folders
 * @param ports every port that it opens; the first is the one people look for
 * @param needs names of the parts that must be well before it starts
 * @param health tells whether it does its work
 * @param lastToStop broker and store stay until those that use them have ended
 */
public record Part(
        String name, List<Integer> ports, Set<String> needs, Health health, Program program, boolean lastToStop) {

    /** Whether a process does its work. Asked often: answers within a second or so, and never throws. */
    public interface Health {
        boolean isWell();
    }
}

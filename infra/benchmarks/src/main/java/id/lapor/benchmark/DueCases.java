package id.lapor.benchmark;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** How the generator names its cases. */
final class DueCases {
    private DueCases() {}

    /** Those that become due. */
    static Set<String> due(long count) {
        return LongStream.range(0, count).mapToObj(number -> "DUE-" + number).collect(Collectors.toSet());
    }
}

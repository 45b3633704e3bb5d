package id.lapor.audit.chain;

import java.util.List;

/** Deeds for tests. */
final class Deeds {
    static final String NUMBER = "7QZK-3M2P-8VXA-0CDE";

    private Deeds() {}

    static Deed viewed(String person) {
        return new Deed(
                new Who(person, List.of("LIAISON"), "KANIM-BANDA-ACEH"),
                "cases.view",
                "GET",
                "/cases/{n}",
                NUMBER,
                List.of(NUMBER),
                1,
                null,
                200,
                "0af7651916cd43dd8448eb211c80319c");
    }

    /** Something done, with everything that a record can hold. */
    static Deed returned(String person) {
        return new Deed(
                new Who(person, List.of("LIAISON"), "KANIM-BANDA-ACEH"),
                "cases.return",
                "POST",
                "/cases/{n}/return",
                NUMBER,
                List.of(NUMBER),
                1,
                "NO_AUTHORITY",
                200,
                "0af7651916cd43dd8448eb211c80319c");
    }
}

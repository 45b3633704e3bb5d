package id.lapor.events;

import java.util.List;

/** The topics of the platform: who writes each, what it holds and how long it is kept. Only the owner writes a topic. */
public final class Topics {
    public static final String INTAKE_EVENTS = "lapor.intake.events";
    public static final String ROUTING_EVENTS = "lapor.routing.events";
    public static final String FOLLOWUP_EVENTS = "lapor.followup.events";
    public static final String NOTIFICATION_EVENTS = "lapor.notification.events";
    public static final String INTAKE_PRIVATE = "lapor.intake.private";
    public static final String ROUTING_PRIVATE = "lapor.routing.private";
    public static final String FOLLOWUP_PRIVATE = "lapor.followup.private";
    public static final String INTAKE_CONTACTS = "lapor.intake.contacts";
    public static final String REFERENCE = "lapor.routing.reference";
    public static final String FIGURES = "lapor.reporting.figures";

    /** Partitions of every topic: the ceiling of parallel consumers of one group. */
    public static final int PARTITIONS = 12;

    /** How a topic is kept. */
    public enum Kept {
        FOR_EVER,
        NINETY_DAYS,
        COMPACTED
    }

    /** A topic as it is created. */
    public record Topic(String name, Kept kept) {}

    /** Every topic of the platform. */
    public static final List<Topic> ALL = List.of(
            new Topic(INTAKE_EVENTS, Kept.FOR_EVER),
            new Topic(ROUTING_EVENTS, Kept.FOR_EVER),
            new Topic(FOLLOWUP_EVENTS, Kept.FOR_EVER),
            new Topic(NOTIFICATION_EVENTS, Kept.NINETY_DAYS),
            new Topic(INTAKE_PRIVATE, Kept.COMPACTED),
            new Topic(ROUTING_PRIVATE, Kept.COMPACTED),
            new Topic(FOLLOWUP_PRIVATE, Kept.COMPACTED),
            new Topic(INTAKE_CONTACTS, Kept.COMPACTED),
            new Topic(REFERENCE, Kept.COMPACTED),
            new Topic(FIGURES, Kept.COMPACTED));

    private Topics() {}
}

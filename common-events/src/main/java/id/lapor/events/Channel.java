package id.lapor.events;

/** The way a report came in. */
public enum Channel {
    WEB,
    API
}

package id.lapor.stack.process;

import java.time.Duration;

/** Told what happens while the platform starts. Called from several threads. */
public interface Journal {
    /** A part has been launched. */
    void started(String part);

    /** A part does its work. */
    void well(String part, Duration after);

    /** A part was found running. */
    void alreadyRunning(String part);
}

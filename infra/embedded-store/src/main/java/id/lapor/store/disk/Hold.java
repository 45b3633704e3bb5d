package id.lapor.store.disk;

/** A version of the file that stays readable until this is closed; close it once. */
@FunctionalInterface
public interface Hold extends AutoCloseable {

    @Override
    void close();
}

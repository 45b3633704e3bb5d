package id.lapor.identity.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A file that only its owner may read, in a folder that only its owner may enter; it appears whole or not at all. */
public record OwnersFile(Path path) {

    /** The content; empty when there is no such file. */
    public Optional<byte[]> read() {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** The content, made at the first call; of two who make it at once one is heard by both. */
    public byte[] readOrMake(Supplier<byte[]> content) {
        return read().orElseGet(() -> {
            create(content.get());
            return read().orElseThrow();
        });
    }

    /** Writes the file if there is none; false if there is. */
    public boolean create(byte[] content) {
        return written(content, draft -> {
            try {
                // A link never replaces what is there.
                Files.createLink(path, draft);
                return true;
            } catch (FileAlreadyExistsException taken) {
                return false;
            } finally {
                Files.delete(draft);
            }
        });
    }

    /** Writes the file in the place of the one that may be there. */
    public void replace(byte[] content) {
        written(content, draft -> {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        });
    }

    private boolean written(byte[] content, Placing placing) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder, permissions("rwx------"));
            Path draft = Files.createTempFile(folder, "draft", ".new", permissions("rw-------"));
            Files.write(draft, content);
            return placing.place(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> permissions(String written) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(written));
    }

    @FunctionalInterface
    private interface Placing {
        boolean place(Path draft) throws IOException;
    }
}
